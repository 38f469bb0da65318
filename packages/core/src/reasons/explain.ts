import type { Personalization } from "../personalization.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Contribution, Part, RankedItem, SignalReference } from "../ranking/ranking.ts";
import { RapportError } from "../rapport-error.ts";
import type { Explanation, Reason } from "./reason.ts";
import { sumOf } from "../sum-of.ts";
import { sharesOf } from "./shares.ts";

const mostReasons = 3;

/** Contributions that make up one reason. */
interface Group {
  value: number;
  /** Set if everything behind the group was done with one item. */
  readonly item: SignalReference["item"];
  /** The first of them tells what they are about. */
  readonly contributions: Contribution[];
}

/** Finds what a part goes back to; undefined, in production, where it may not be named. */
type Find = (signal: string) => SignalReference | undefined;

/**
 * Says why an item is where it is: the largest positive parts of its own score, and nothing else. What a provider
 * picked was not scored here: then it is what the provider says.
 * @throws RapportError in development, if a part rests on a signal that is not there or may not be read; in
 * production such a part is left out.
 */
export function explain(personalization: Personalization, ranked: RankedItem): Explanation {
  const { id, different, provided } = ranked;
  if (provided) return { item: id, reasons: provided.reasons, other: 0 };
  const find = findingIn(personalization, ranked);
  const groups = groupsOf(ranked, find);
  const room = mostReasons - Number(different);
  const largest = largestOf(groups, room);
  const values = largest.map(({ value }) => value);
  const rest = sumOf(groups.map(({ value }) => value)) - sumOf(values);
  const shares = sharesOf([...values, rest]);
  const reasons = largest.map((group, at) => reasonFor(group, shares[at] as number, id, find));
  if (different) reasons.unshift({ type: "different", source: "different", share: 0 });
  if (reasons.length === 0) reasons.push({ type: "prior", source: "picked", share: 100 });
  return { item: id, reasons, other: shares.at(-1) as number };
}

/** The positive contributions, those with one subject together. */
function groupsOf({ contributions }: RankedItem, find: Find): Group[] {
  const groups: Group[] = [];
  for (const contribution of contributions) {
    const { value } = contribution;
    const subject = value > 0 && subjectOf(contribution, find);
    if (!subject) continue;
    const { item } = subject;
    const kind = kindOf(contribution);
    const group =
      item &&
      groups.find((one) => one.item?.id === item.id && kindOf(one.contributions[0] as Contribution) === kind);
    if (!group) {
      groups.push({ value, item, contributions: [contribution] });
      continue;
    }
    group.value += value;
    group.contributions.push(contribution);
  }
  return groups;
}

/** What most kinds of contributions have, and the others do not. */
type Facts = Partial<Extract<Contribution, { readonly type: "trait" }>>;

const kindOf = (contribution: Contribution): DataKind | undefined => (contribution as Facts).kind;
const partsOf = (contribution: Contribution): readonly Part[] => (contribution as Facts).parts ?? [];

/** The item that all that speaks is about, if it is one; undefined where something may not be named. */
function subjectOf(contribution: Contribution, find: Find): Pick<SignalReference, "item"> | undefined {
  let first: SignalReference | undefined;
  let isOne = true;
  for (const { signal, value } of partsOf(contribution)) {
    if (value <= 0) continue;
    const found = find(signal);
    if (!found) return undefined;
    first ??= found;
    isOne &&= found.item?.id === first.item?.id;
  }
  return isOne && first ? first : {};
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

/** Where that is found which a ranking rests on: it may have been made elsewhere, or for another profile. */
function findingIn(personalization: Personalization, { id, signals }: RankedItem): Find {
  // Before mounting (on a server, while hydrating) the log has not been read: the ranking is all there is.
  const isRead = personalization.mounted && personalization.persistence !== "loading";
  const known = isRead
    ? personalization.profile().signals
    : new Map(signals.map((signal) => [signal.id, signal]));
  return (signal) => {
    const found = known.get(signal) ?? (isRead ? personalization.signal(signal) : undefined);
    if (found || process.env.NODE_ENV === "production") return found as SignalReference | undefined;
    throw new RapportError(
      `the reason for "${id}" rests on a signal that was taken back, is not stored here or may not be read. ` +
        "A person would be told something that no longer counts. Rank again before explaining, or give this device the signals the ranking was made from.",
    );
  };
}

function reasonFor({ contributions, item }: Group, share: number, ranked: string, find: Find): Reason {
  const [contribution] = contributions as [Contribution];
  if (contribution.type === "prior") return { type: "prior", source: contribution.basis, share };
  const behind: SignalReference[] = [];
  for (const one of contributions)
    for (const { signal, value } of partsOf(one)) {
      const found = value > 0 ? find(signal) : undefined;
      if (found && !behind.includes(found)) behind.push(found);
    }
  const ids = behind.map(({ id }) => id);
  const time = behind.reduce((newest, signal) => Math.max(newest, signal.time), -Infinity);
  const said = { share, signals: ids, time, forget: { signals: ids } };
  if (contribution.type === "mood")
    return { ...said, type: "mood", source: "told", trait: contribution.trait };
  const facts = { ...said, kind: contribution.kind ?? "preference" };
  const traits = contributions.flatMap((one) => ("trait" in one ? one.trait : []));
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
