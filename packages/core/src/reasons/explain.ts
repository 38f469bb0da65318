import type { Personalization } from "../personalization.ts";
import type { Contribution, RankedItem, SignalReference } from "../ranking/ranking.ts";
import { RapportError } from "../rapport-error.ts";
import type { Explanation, Reason } from "./reason.ts";
import { sharesOf } from "./shares.ts";

const mostReasons = 3;

/** Contributions that make up one reason. */
interface Group {
  value: number;
  /** The first of them tells what they are about. */
  readonly contribution: Contribution;
  /** Set if everything behind the group was done with one item. */
  readonly item: SignalReference["item"];
  readonly signals: Map<string, SignalReference>;
  readonly traits: string[];
}

/**
 * Says why an item is where it is: the largest positive parts of its own score, and nothing else.
 * @throws RapportError in development, if a part rests on a signal that is not there or may not be read; in
 * production such a part is left out.
 */
export function explain(personalization: Personalization, ranked: RankedItem): Explanation {
  const groups = groupsOf(personalization, ranked);
  const room = mostReasons - Number(ranked.different);
  const shown = groups.slice(0, room);
  const rest = groups.slice(room).reduce((sum, { value }) => sum + value, 0);
  const shares = sharesOf([...shown.map(({ value }) => value), rest]);
  const reasons = shown.map((group, at) => reasonFor(group, shares[at] as number, ranked.id));
  if (ranked.different) reasons.unshift({ type: "different", source: "different", share: 0 });
  if (reasons.length === 0) reasons.push({ type: "prior", source: "picked", share: 100 });
  return { item: ranked.id, reasons, other: shares.at(-1) ?? 0 };
}

/** The positive contributions, those with one subject together, largest first. */
function groupsOf(personalization: Personalization, ranked: RankedItem): Group[] {
  const groups = new Map<string, Group>();
  for (const contribution of ranked.contributions) {
    const signals = contribution.value > 0 && signalsBehind(contribution, ranked, personalization);
    if (!signals) continue;
    const about = new Map(signals.map(({ item }) => [item?.id, item] as const));
    const [item] = about.size === 1 ? about.values() : [];
    const subject = item?.id ?? ("trait" in contribution ? contribution.trait : "");
    const kind = "kind" in contribution ? contribution.kind : "";
    const key = [item ? "item" : contribution.type, kind, subject].join(" ");
    const group: Group = groups.get(key) ?? {
      value: 0,
      contribution,
      item,
      signals: new Map(),
      traits: [],
    };
    groups.set(key, group);
    group.value += contribution.value;
    for (const signal of signals) group.signals.set(signal.id, signal);
    if ("trait" in contribution) group.traits.push(contribution.trait);
  }
  return [...groups.values()].sort((a, b) => b.value - a.value);
}

/** The signals that speak for a contribution; undefined if one may not be named. */
function signalsBehind(
  contribution: Contribution,
  ranked: RankedItem,
  personalization: Personalization,
): SignalReference[] | undefined {
  const parts = "parts" in contribution ? contribution.parts : [];
  const ids = new Set(parts.flatMap(({ signal, value }) => (value > 0 ? signal : [])));
  // Before mounting (on a server, while hydrating) the log has not been read: the ranking is all there is.
  const isKnown = personalization.mounted && personalization.persistence !== "loading";
  if (!isKnown || [...ids].every((id) => personalization.signal(id)))
    return ranked.signals.filter(({ id }) => ids.has(id));
  if (process.env.NODE_ENV !== "production")
    throw new RapportError(
      `the reason for "${ranked.id}" rests on a signal that was taken back, is not stored here or may not be read. ` +
        "A person would be told something that no longer counts. Rank again before explaining, or give this device the signals the ranking was made from.",
    );
  return undefined;
}

function reasonFor({ contribution, item, signals, traits }: Group, share: number, ranked: string): Reason {
  if (contribution.type === "prior") return { type: "prior", source: contribution.basis, share };
  const behind = [...signals.values()];
  const ids = [...signals.keys()];
  const facts = {
    share,
    kind: contribution.kind ?? "preference",
    signals: ids,
    time: Math.max(...behind.map(({ time }) => time)),
    forget: { signals: ids },
  };
  if (item) {
    const act = actOf(behind);
    const source = act === "liked" ? "told" : "did";
    const { id, title } = item;
    return { ...facts, type: "item", source, item: id, title, act, traits, itself: id === ranked };
  }
  const trait = traits[0] ?? "";
  if (contribution.type === "stance") return { ...facts, type: "follow", source: "told", trait };
  const items = new Set(behind.map((signal) => signal.item?.id)).size;
  return { ...facts, type: "trait", source: "guessed", trait, items, forget: { inference: trait } };
}

/** The act that says most about an item. */
function actOf(signals: readonly SignalReference[]): "liked" | "had" | "saved" | "opened" {
  const has = (type: string): boolean => signals.some((signal) => signal.type === type);
  if (has("rate")) return "liked";
  if (has("own")) return "had";
  return has("save") ? "saved" : "opened";
}
