import { development, RapportError } from "../development.ts";
import type { Personalization } from "../personalization.ts";
import type { Contribution, RankedItem } from "../ranking/ranking.ts";
import type { Evidence, Signal } from "../signals/signal.ts";
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
    const signals = signalsBehind(contribution, personalization, ranked.id);
    const found = signals && reasonFor(contribution, signals);
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
  personalization: Personalization,
  item: string,
): Signal[] | undefined {
  if (!("parts" in contribution)) return [];
  const signals = contribution.parts.flatMap(({ signal }) => personalization.signal(signal) ?? []);
  if (signals.length === contribution.parts.length) return signals;
  if (development && personalization.persistence !== "loading")
    throw new RapportError(
      `the reason for "${item}" rests on a signal that was taken back, is not stored here or may not be read. ` +
        "A person would be told something that no longer counts. Rank again before explaining, or give this device the signals the ranking was made from.",
    );
  return undefined;
}

function reasonFor(
  contribution: Contribution,
  signals: readonly Signal[],
): readonly [key: string, reason: Draft["reason"]] | undefined {
  switch (contribution.type) {
    case "prior":
      return ["prior", { type: "prior", source: contribution.basis }];
    case "stance": {
      const [signal] = signals as Evidence[];
      if (!signal) return undefined;
      const { trait } = contribution;
      return [
        `follow ${trait}`,
        { type: "follow", source: "told", trait, ...behind([signal]), forget: { signals: [signal.id] } },
      ];
    }
    case "similar":
      return itemReason(signals as Evidence[], []);
    case "trait": {
      const evidence = signals as Evidence[];
      const items = new Set(evidence.map((signal) => aboutItem(signal)?.id));
      const { trait } = contribution;
      if (items.size === 1) return itemReason(evidence, [trait]);
      return [
        `trait ${trait}`,
        {
          type: "trait",
          source: "guessed",
          trait,
          items: items.size,
          ...behind(evidence),
          forget: { inference: trait },
        },
      ];
    }
    default:
      return undefined;
  }
}

const aboutItem = (signal: Evidence) => ("item" in signal ? signal.item : undefined);

function behind(signals: readonly Evidence[]) {
  return {
    kind: (signals[0] as Evidence).kind,
    signals: signals.map((signal) => signal.id),
    time: Math.max(...signals.map((signal) => signal.time)),
  };
}

function itemReason(
  signals: readonly Evidence[],
  traits: readonly string[],
): readonly [string, Draft["reason"]] | undefined {
  const item = signals[0] && aboutItem(signals[0]);
  if (!item) return undefined;
  const types = new Set(signals.map((signal) => signal.type));
  const act = types.has("rate")
    ? "liked"
    : types.has("own")
      ? "had"
      : types.has("save")
        ? "saved"
        : "opened";
  const facts = behind(signals);
  return [
    `item ${item.id} ${facts.kind}`,
    {
      type: "item",
      source: act === "liked" ? "told" : "did",
      item: item.id,
      title: item.title,
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
