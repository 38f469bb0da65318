import type { Personalization } from "../personalization.ts";
import { RapportError } from "../rapport-error.ts";
import type { Contribution, RankedItem, SignalReference } from "../ranking/ranking.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Explanation, Reason } from "./reason.ts";
import { sharesOf } from "./shares.ts";

const mostReasons = 3;

/** A reason before its share is known. */
interface Draft {
  readonly reason: DistributiveOmit<Reason, "share">;
  value: number;
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * Says why an item is where it is: the largest positive parts of its own score, and nothing else.
 * @throws RapportError in development, if a part rests on a signal that is not there or may not be read; in
 * production such a part is left out.
 */
export function explain(personalization: Personalization, ranked: RankedItem): Explanation {
  const drafts = new Map<string, Draft>();
  for (const contribution of ranked.contributions) {
    if (contribution.value <= 0) continue;
    const signals = signalsBehind(contribution, ranked, personalization);
    const found = signals && reasonFor(contribution, signals, ranked.id);
    if (!found) continue;
    const [key, reason] = found;
    const draft = drafts.get(key);
    if (draft) draft.value += contribution.value;
    drafts.set(key, {
      reason: draft ? joined(draft.reason, reason) : reason,
      value: draft?.value ?? contribution.value,
    });
  }
  const ordered = [...drafts.values()].sort((a, b) => b.value - a.value);
  const room = mostReasons - (ranked.different ? 1 : 0);
  const shown = ordered.slice(0, room);
  const rest = ordered.slice(room).reduce((sum, draft) => sum + draft.value, 0);
  const shares = sharesOf([...shown.map((draft) => draft.value), rest]);
  const reasons = shown.map(({ reason }, at) => ({ ...reason, share: shares[at] ?? 0 }) as Reason);
  const different: Reason = { type: "different", source: "different", share: 0 };
  const first = ranked.different ? [different] : [];
  const all = [...first, ...reasons];
  return {
    item: ranked.id,
    reasons: all.length > 0 ? all : [{ type: "prior", source: "picked", share: 100 }],
    other: shares.at(-1) ?? 0,
  };
}

/** The signals a contribution rests on; undefined if one may not be named. */
function signalsBehind(
  contribution: Contribution,
  ranked: RankedItem,
  personalization: Personalization,
): SignalReference[] | undefined {
  if (!("parts" in contribution)) return [];
  const ids = new Set(contribution.parts.map((part) => part.signal));
  // Before mounting (on a server, while hydrating) the log has not been read: the ranking is all there is.
  const isKnown = personalization.mounted && personalization.persistence !== "loading";
  if (!isKnown || [...ids].every((id) => personalization.signal(id)))
    return ranked.signals.filter((signal) => ids.has(signal.id));
  if (process.env.NODE_ENV !== "production")
    throw new RapportError(
      `the reason for "${ranked.id}" rests on a signal that was taken back, is not stored here or may not be read. ` +
        "A person would be told something that no longer counts. Rank again before explaining, or give this device the signals the ranking was made from.",
    );
  return undefined;
}

function reasonFor(
  contribution: Contribution,
  signals: readonly SignalReference[],
  ranked: string,
): readonly [key: string, reason: Draft["reason"]] | undefined {
  switch (contribution.type) {
    case "prior":
      return ["prior", { type: "prior", source: contribution.basis }];
    case "stance": {
      const { trait, kind = "preference" } = contribution;
      const facts = behind(signals, kind);
      return [
        `follow ${trait}`,
        { type: "follow", source: "told", trait, ...facts, forget: { signals: facts.signals } },
      ];
    }
    case "similar":
      return itemReason(signals, contribution.kind, ranked, []);
    case "trait": {
      const { trait, kind } = contribution;
      const items = new Set(signals.map((signal) => signal.item?.id));
      if (items.size === 1) return itemReason(signals, kind, ranked, [trait]);
      return [
        `trait ${trait}`,
        {
          type: "trait",
          source: "guessed",
          trait,
          items: items.size,
          ...behind(signals, kind),
          forget: { inference: trait },
        },
      ];
    }
    default:
      return undefined;
  }
}

function behind(signals: readonly SignalReference[], kind: DataKind) {
  return {
    kind,
    signals: signals.map((signal) => signal.id),
    time: Math.max(...signals.map((signal) => signal.time)),
  };
}

function itemReason(
  signals: readonly SignalReference[],
  kind: DataKind,
  ranked: string,
  traits: readonly string[],
): readonly [string, Draft["reason"]] | undefined {
  const item = signals[0]?.item;
  if (!item) return undefined;
  const types = new Set(signals.map((signal) => signal.type));
  const act = types.has("rate")
    ? "liked"
    : types.has("own")
      ? "had"
      : types.has("save")
        ? "saved"
        : "opened";
  const facts = behind(signals, kind);
  return [
    `item ${item.id} ${kind}`,
    {
      type: "item",
      source: act === "liked" ? "told" : "did",
      item: item.id,
      title: item.title,
      itself: item.id === ranked,
      act,
      traits,
      ...facts,
      forget: { signals: facts.signals },
    },
  ];
}

/** Two parts of one reason: everything that stands behind either. */
function joined(a: Draft["reason"], b: Draft["reason"]): Draft["reason"] {
  if (a.type !== "item" || b.type !== "item") return a;
  const signals = [...new Set([...a.signals, ...b.signals])];
  return {
    ...a,
    traits: [...new Set([...a.traits, ...b.traits])],
    signals,
    time: Math.max(a.time, b.time),
    act: a.act === "liked" || b.act !== "liked" ? a.act : b.act,
    source: a.source === "told" || b.source !== "told" ? a.source : b.source,
    forget: { signals },
  };
}
