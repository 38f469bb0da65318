import type { Personalization, Refusal } from "../personalization.ts";
import { leftOutOf } from "../ranking/absence.ts";
import type { Forgettable } from "../reasons/reason.ts";
import { pagesOf } from "../shelf/page.ts";
import type { SignalDraft } from "../signals/signal.ts";
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
  const traits = drafts.flatMap((draft) => ("trait" in draft ? draft.trait : (draft.item?.traits ?? [])));
  return withReceipt(personalization, traits, () => {
    const outcomes = personalization.recordAll(drafts);
    return {
      entries: outcomes.flatMap((outcome) => (outcome.recorded ? outcome.signal.id : [])),
      refusals: outcomes.flatMap((outcome) => (outcome.recorded ? [] : outcome.refusal)),
    };
  });
}

/** Takes signals back as one change: clearing a thumb, undo. */
export function forget(personalization: Personalization, ids: readonly string[]): Receipt {
  const signals = personalization.behind(ids);
  const traits = signals.flatMap((signal) => ("trait" in signal ? signal.trait : signal.item.traits));
  return withReceipt(personalization, traits, () => ({
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

function withReceipt(
  personalization: Personalization,
  traits: readonly string[],
  change: () => Pick<Receipt, "entries" | "refusals">,
): Receipt {
  const before = listsOf(personalization);
  const liked = new Map(traits.map((trait) => [trait, likingOf(trait, personalization)] as const));
  const { entries, refusals } = change();
  const lists = listsOf(personalization).map((after, at): ListChange => {
    const ids = before[at]?.ids ?? [];
    const left = leftOutOf(personalization, after.candidates);
    const removed = ids.filter((id) => left.has(id));
    const gone = new Set([...removed, ...after.elsewhere]);
    return { shelf: after.shelf, removed, ...movementBetween(ids, after.ids, gone) };
  });
  const count = (direction: "up" | "down" | "removed"): number =>
    new Set(lists.flatMap((list) => list[direction])).size;
  return {
    entries,
    refusals,
    lists,
    up: count("up"),
    down: count("down"),
    removed: count("removed"),
    traits: [...liked].flatMap(([trait, was]): TraitChange[] => {
      const is = likingOf(trait, personalization);
      return is === was ? [] : [{ trait, change: is > was ? "more" : "less" }];
    }),
    undo: () => forget(personalization, entries),
  };
}

/** The best order of every list on the page, and what other shelves of its page show. */
function listsOf(personalization: Personalization) {
  return [...pagesOf(personalization)].flatMap((page) => {
    const fresh = Object.entries(page.fresh()).map(
      ([shelf, { items }]) => [shelf, items.map(({ id }) => id)] as const,
    );
    return page.requests().map(({ id: shelf, candidates }) => ({
      shelf,
      candidates,
      ids: fresh.flatMap(([of, ids]) => (of === shelf ? ids : [])),
      elsewhere: fresh.flatMap(([of, ids]) => (of === shelf ? [] : ids)),
    }));
  });
}

/** How much a trait is liked, on one scale for what was inferred and what was declared. */
function likingOf(trait: string, personalization: Personalization): number {
  const { stances, tracks } = personalization.profile();
  const stance = stances.get(trait)?.type;
  if (stance === "follow") return Infinity;
  if (stance) return stance === "ignore" ? 0 : -Infinity;
  let liking = 0;
  for (const track of tracks.values())
    liking += (track.affinities.get(trait) ?? 0) * track.deflation(personalization.clock());
  return liking;
}
