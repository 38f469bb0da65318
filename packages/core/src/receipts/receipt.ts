import type { Personalization, Refusal } from "../personalization.ts";
import { leftOutOf } from "../policies/policies.ts";
import { compile } from "../ranking/compile.ts";
import type { Ranking } from "../ranking/ranking.ts";
import type { Forgettable } from "../reasons/reason.ts";
import { type Page, pagesOf } from "../shelf/page.ts";
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
  return revise(personalization, drafts, []);
}

/** Takes signals back as one change: clearing a thumb, undo. */
export function forget(personalization: Personalization, ids: readonly string[]): Receipt {
  return revise(personalization, [], ids);
}

/** Takes some signals back and records others, as one act with one way back: picks that were edited. */
export function revise(
  personalization: Personalization,
  drafts: readonly SignalDraft[],
  ids: readonly string[],
): Receipt {
  // What is malformed has no item.
  const traits = [...drafts, ...personalization.behind(ids)].flatMap((about) =>
    "trait" in about ? about.trait : "item" in about ? (about.item?.traits ?? []) : [],
  );
  const liked = new Map(traits.map((trait) => [trait, likingOf(trait, personalization)]));
  const pages = [...pagesOf(personalization)].map((page) => ({ page, before: page.fresh() }));
  const retracted = ids.length > 0 ? [personalization.retract(ids).id] : [];
  const outcomes = personalization.recordAll(drafts);
  const entries = [
    ...retracted,
    ...outcomes.flatMap((outcome) => (outcome.recorded ? outcome.signal.id : [])),
  ];
  const lists = pages.flatMap(({ page, before }) => changesOf(page, before, personalization));
  const count = (direction: "up" | "down" | "removed"): number =>
    new Set(lists.flatMap((list) => list[direction])).size;
  return {
    entries,
    refusals: outcomes.flatMap((outcome) => (outcome.recorded ? [] : outcome.refusal)),
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

/** "Forget this": takes away exactly what a reason rests on. */
export function forgetReason(personalization: Personalization, what: Forgettable): Receipt {
  return "signals" in what
    ? forget(personalization, what.signals)
    : act(personalization, [{ type: "ignore", trait: what.inference }]);
}

/** What became of the lists of a page, which were in another order before. */
function changesOf(
  page: Page,
  before: ReturnType<Page["fresh"]>,
  personalization: Personalization,
): ListChange[] {
  const after = page.fresh();
  const onPage = Object.values(after).flatMap(idsOf);
  return page.requests().map(({ id, candidates }) => {
    const old = idsOf(before[id]);
    const now = idsOf(after[id]);
    const profile = personalization.profile();
    const compiled = compile(candidates);
    const left = leftOutOf({ profile, candidates: compiled, now: personalization.clock() });
    const removed = old.filter((one) => left.policyOf(compiled.index.get(one)));
    const takenOver = onPage.filter((one) => !now.includes(one));
    return { shelf: id, removed, ...movementBetween(old, now, new Set([...removed, ...takenOver])) };
  });
}

const idsOf = (ranking: Ranking | undefined): string[] => ranking?.items.map(({ id }) => id) ?? [];

/** What was declared of a trait, on the scale of what is inferred. */
const declared = { follow: Infinity, ignore: 0, less: -Infinity, mute: -Infinity };

/** How much a trait is liked, on one scale for what was inferred and what was declared. */
function likingOf(trait: string, personalization: Personalization): number {
  const { stances, tracks } = personalization.profile();
  const stance = stances.get(trait);
  if (stance) return declared[stance.type];
  let liking = 0;
  for (const track of tracks.values())
    liking += (track.tallies.content.get(trait)?.sum ?? 0) * track.deflation(personalization.clock());
  return liking;
}
