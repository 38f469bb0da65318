import type { Outcome, Personalization, Refusal } from "../personalization.ts";
import { leftOutOf } from "../ranking/absence.ts";
import type { Item } from "../ranking/item.ts";
import type { Forgettable } from "../reasons/reason.ts";
import { pagesOf } from "../shelf/page.ts";
import type { Signal, SignalDraft } from "../signals/signal.ts";
import { type Movement, movementBetween } from "./movement.ts";

/** What an act did to one of the lists on the page. */
export interface ListChange extends Movement {
  readonly shelf: string;
  /** Ids that were taken off the list because a policy now leaves them out. */
  readonly removed: readonly string[];
}

/** How the liking of a trait changed. */
export interface TraitChange {
  readonly trait: string;
  readonly change: "more" | "less";
}

/** What an act did, measured on the lists of the page, and the way back. */
export interface Receipt {
  /** Ids of the entries the act added to the log; empty if everything was refused. */
  readonly entries: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly lists: readonly ListChange[];
  /** Distinct items that moved up, and down, over all lists. */
  readonly up: number;
  readonly down: number;
  readonly removed: number;
  readonly traits: readonly TraitChange[];
  /** Takes the act back. Undoing that receipt does it again. */
  undo(): Receipt;
}

/** Records what a person did as one change, and tells what it did to the lists they see. */
export function act(personalization: Personalization, drafts: readonly SignalDraft[]): Receipt {
  return withReceipt(personalization, () => {
    const outcomes = personalization.recordAll(drafts);
    return { entries: outcomes.flatMap(recordedId), refusals: outcomes.flatMap(refusalOf) };
  });
}

/** Takes signals back as one change: "forget this", clearing a thumb, undo. */
export function forget(personalization: Personalization, ids: readonly string[]): Receipt {
  return withReceipt(personalization, () => ({
    entries: ids.length > 0 ? [personalization.retract(ids).id] : [],
    refusals: [],
  }));
}

/** "Forget this": takes away exactly what a reason rests on. */
export function forgetReason(personalization: Personalization, what: Forgettable): Receipt {
  return "signals" in what
    ? forget(personalization, what.signals)
    : act(personalization, [{ type: "ignore", trait: what.inference }]);
}

const recordedId = (outcome: Outcome): string[] => (outcome.recorded ? [outcome.signal.id] : []);
const refusalOf = (outcome: Outcome): Refusal[] => (outcome.recorded ? [] : [outcome.refusal]);

function withReceipt(
  personalization: Personalization,
  change: () => Pick<Receipt, "entries" | "refusals">,
): Receipt {
  const before = listsOf(personalization);
  const liked = likingOf(personalization);
  const known = personalization.signals();
  const { entries, refusals } = change();
  const after = listsOf(personalization);
  const lists = [...before].map(([shelf, list]) =>
    listChange(shelf, list, after.get(shelf), personalization),
  );
  const count = (direction: "up" | "down" | "removed"): number =>
    new Set(lists.flatMap((list) => list[direction])).size;
  return {
    entries,
    refusals,
    lists,
    up: count("up"),
    down: count("down"),
    removed: count("removed"),
    traits: traitChanges(
      traitsBetween(known, personalization.signals()),
      liked,
      likingOf(personalization),
    ),
    undo: () => forget(personalization, entries),
  };
}

interface List {
  readonly ids: readonly string[];
  readonly candidates: readonly Item[];
  /** Ids that other shelves of the page show. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The best order of every list on the page, by shelf. */
function listsOf(personalization: Personalization): Map<string, List> {
  const lists = new Map<string, List>();
  for (const page of pagesOf(personalization)) {
    const fresh = page.fresh();
    const idsOf = (shelf: string) => fresh[shelf]?.items.map((item) => item.id) ?? [];
    for (const { id, candidates } of page.requests())
      lists.set(id, {
        ids: idsOf(id),
        candidates,
        elsewhere: new Set(Object.keys(fresh).flatMap((other) => (other === id ? [] : idsOf(other)))),
      });
  }
  return lists;
}

function listChange(
  shelf: string,
  before: List,
  after: List | undefined,
  personalization: Personalization,
): ListChange {
  if (!after) return { shelf, removed: [], up: [], down: [] };
  const leftOut = leftOutOf(personalization, after.candidates);
  const removed = before.ids.filter((id) => leftOut.has(id));
  const gone = before.ids.filter((id) => leftOut.has(id) || after.elsewhere.has(id));
  return { shelf, removed, ...movementBetween(before.ids, after.ids, new Set(gone)) };
}

/** How much each trait is liked, on one scale for what was inferred and what was declared. */
function likingOf(personalization: Personalization): Map<string, number> {
  const profile = personalization.profile();
  const liking = new Map<string, number>();
  for (const track of profile.tracks.values()) {
    const deflation = track.deflation(personalization.clock());
    for (const [trait, affinity] of track.affinities)
      liking.set(trait, (liking.get(trait) ?? 0) + affinity * deflation);
  }
  for (const [trait, { type }] of profile.stances)
    liking.set(trait, type === "follow" ? Infinity : -Infinity);
  return liking;
}

/** The traits of the signals that only one of two states of the log has. */
function traitsBetween(before: readonly Signal[], after: readonly Signal[]): Set<string> {
  const old = new Set(before.map((signal) => signal.id));
  const now = new Set(after.map((signal) => signal.id));
  const changed = [
    ...before.filter((signal) => !now.has(signal.id)),
    ...after.filter((signal) => !old.has(signal.id)),
  ];
  return new Set(
    changed.flatMap((signal) => ("trait" in signal ? [signal.trait] : signal.item.traits)),
  );
}

function traitChanges(
  traits: ReadonlySet<string>,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): TraitChange[] {
  return [...traits].flatMap((trait): TraitChange[] => {
    const was = before.get(trait) ?? 0;
    const is = after.get(trait) ?? 0;
    return was === is ? [] : [{ trait, change: is > was ? "more" : "less" }];
  });
}
