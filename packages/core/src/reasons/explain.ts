import type { Personalization } from "../personalization.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Contribution, RankedItem, SignalReference } from "../ranking/ranking.ts";
import { RapportError } from "../rapport-error.ts";
import type { Explanation, Reason } from "./reason.ts";
import { sharesOf, sumOf } from "./shares.ts";

const mostReasons = 3;

/** Contributions that make up one reason. */
interface Group {
  value: number;
  /** The first of them tells what they are about. */
  readonly contribution: Contribution;
  readonly kind: DataKind | undefined;
  /** Set if everything behind the group was done with one item. */
  readonly item: SignalReference["item"];
  readonly signals: (readonly SignalReference[])[];
  readonly traits: string[];
}

/**
 * Says why an item is where it is: the largest positive parts of its own score, and nothing else. What a provider
 * picked was not scored here: then it is what the provider says.
 * @throws RapportError in development, if a part rests on a signal that is not there or may not be read; in
 * production such a part is left out.
 */
export function explain(personalization: Personalization, ranked: RankedItem): Explanation {
  const { id, different, provided } = ranked;
  if (provided) return { item: id, reasons: provided.reasons, other: 0 };
  const groups = groupsOf(personalization, ranked);
  const room = mostReasons - Number(different);
  const largest = largestOf(groups, room);
  const values = largest.map(({ value }) => value);
  const rest = sumOf(groups.map(({ value }) => value)) - sumOf(values);
  const shares = sharesOf([...values, rest]);
  const reasons = largest.map((group, at) => reasonFor(group, shares[at] as number, id));
  if (different) reasons.unshift({ type: "different", source: "different", share: 0 });
  if (reasons.length === 0) reasons.push({ type: "prior", source: "picked", share: 100 });
  return { item: id, reasons, other: shares.at(-1) as number };
}

/** The positive contributions, those with one subject together. */
function groupsOf(personalization: Personalization, ranked: RankedItem): Group[] {
  const behind = personalization.profile().ranked.get(ranked) ?? behindIn(personalization, ranked);
  const groups: Group[] = [];
  for (let at = 0; at < ranked.contributions.length; at += 1) {
    const contribution = ranked.contributions[at] as Contribution;
    const signals = contribution.value > 0 && behind[at];
    if (!signals) continue;
    const { trait, kind } = contribution as Partial<Extract<Contribution, { type: "trait" }>>;
    const item = singleItemOf(signals);
    let group = item && groups.find((one) => one.item?.id === item.id && one.kind === kind);
    if (!group) groups.push((group = { value: 0, contribution, kind, item, signals: [], traits: [] }));
    group.value += contribution.value;
    group.signals.push(signals);
    if (trait !== undefined) group.traits.push(trait);
  }
  return groups;
}

/** The largest few, largest first. */
function largestOf(groups: readonly Group[], count: number): Group[] {
  const largest: Group[] = [];
  for (const group of groups) {
    const place = largest.findIndex(({ value }) => value < group.value);
    if (place < 0 && largest.length === count) continue;
    largest.splice(place < 0 ? largest.length : place, 0, group);
    if (largest.length > count) largest.pop();
  }
  return largest;
}

/** The item that all signals are about. */
function singleItemOf(signals: readonly SignalReference[]): SignalReference["item"] {
  const item = signals[0]?.item;
  for (let at = 1; at < signals.length; at += 1) if (signals[at]?.item?.id !== item?.id) return undefined;
  return item;
}

/**
 * What speaks for each contribution, of a ranking that may have been made elsewhere or for another profile; undefined
 * where something of it may not be named.
 */
function behindIn(
  personalization: Personalization,
  { id, contributions, signals }: RankedItem,
): (readonly SignalReference[] | undefined)[] {
  // Before mounting (on a server, while hydrating) the log has not been read: the ranking is all there is.
  const isRead = personalization.mounted && personalization.persistence !== "loading";
  const nameable = new Map<string, SignalReference>();
  for (const signal of signals)
    if (!isRead || personalization.signal(signal.id)) nameable.set(signal.id, signal);
  return contributions.map((contribution) => {
    const parts = contribution.value > 0 && "parts" in contribution ? contribution.parts : [];
    const speaking = parts.filter(({ value }) => value > 0);
    const behind = speaking.flatMap(({ signal }) => nameable.get(signal) ?? []);
    if (behind.length === speaking.length) return behind;
    if (process.env.NODE_ENV === "production") return undefined;
    throw new RapportError(
      `the reason for "${id}" rests on a signal that was taken back, is not stored here or may not be read. ` +
        "A person would be told something that no longer counts. Rank again before explaining, or give this device the signals the ranking was made from.",
    );
  });
}

function reasonFor({ contribution, item, signals, traits }: Group, share: number, ranked: string): Reason {
  if (contribution.type === "prior") return { type: "prior", source: contribution.basis, share };
  const behind = [...new Set(signals.length > 1 ? signals.flat() : signals[0])];
  const ids = behind.map(({ id }) => id);
  const time = behind.reduce((newest, signal) => Math.max(newest, signal.time), -Infinity);
  const said = { share, signals: ids, time, forget: { signals: ids } };
  if (contribution.type === "mood")
    return { ...said, type: "mood", source: "told", trait: contribution.trait };
  const facts = { ...said, kind: contribution.kind ?? "preference" };
  if (item) {
    const { id, title } = item;
    const act = actOf(behind);
    const source = act === "liked" ? "told" : "did";
    return { ...facts, type: "item", source, item: id, title, act, traits, itself: id === ranked };
  }
  const trait = traits[0] ?? "";
  if (contribution.type === "stance") return { ...facts, type: "follow", source: "told", trait };
  const items = new Set(behind.map((signal) => signal.item?.id)).size;
  return { ...facts, type: "trait", source: "guessed", trait, items, forget: { inference: trait } };
}

/** The acts that say most about an item come first. */
const acts = [
  ["rate", "liked"],
  ["own", "had"],
  ["save", "saved"],
] as const;

function actOf(signals: readonly SignalReference[]): "liked" | "had" | "saved" | "opened" {
  const [, act = "opened"] = acts.find(([type]) => signals.some((signal) => signal.type === type)) ?? [];
  return act;
}
