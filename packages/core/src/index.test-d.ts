import { expectTypeOf } from "vitest";
import {
  act,
  type Choice,
  type Contribution,
  createPage,
  createPersonalization,
  type DataKind,
  type Evidence,
  isChoice,
  type Item,
  type Outcome,
  type Page,
  type Personalization,
  type ProviderReason,
  rank,
  type Ranking,
  type Reason,
  type Receipt,
  type Signal,
  type SignalDraft,
  type Slot,
} from "./index.ts";

interface Film extends Item {
  readonly director: string;
}
declare const film: Film;
declare const films: readonly Film[];
declare const person: Personalization;
declare const reason: Reason;
declare const signal: Signal;
declare const draft: SignalDraft;
declare const outcome: Outcome;
declare const contribution: Contribution;

/** Well-formed drafts of every kind. */
export const drafts: readonly SignalDraft[] = [
  { type: "rate", value: 1, item: film },
  { type: "own", repeatAfter: 1000, item: film },
  { type: "own", item: film },
  { type: "dwell", seconds: 3, item: film, kind: "intent", purpose: "research" },
  { type: "impression", shelf: "tonight", item: film },
  { type: "hide", item: film },
  { type: "follow", trait: "genre:noir", kind: "demographic" },
  { type: "mute", trait: "genre:noir" },
  // @ts-expect-error a rating has a value
  { type: "rate", item: film },
  // @ts-expect-error a hidden thing is an item, not a trait
  { type: "hide", trait: "genre:noir" },
  // @ts-expect-error a muted thing is a trait, not an item
  { type: "mute", item: film },
  // @ts-expect-error a choice has no data kind: it is obeyed without consent
  { type: "hide", item: film, kind: "behavioral" },
  // @ts-expect-error there are nine data kinds
  { type: "open", item: film, kind: "financial" },
  // @ts-expect-error an item is known by id, title and traits
  { type: "open", item: { id: "x" } },
  // @ts-expect-error no such act
  { type: "wink", item: film },
];

/** Reasons of somebody else's recommender. */
export const providerReasons: readonly ProviderReason[] = [
  { code: "popular" },
  { code: "item", item: "x", title: "X" },
  // @ts-expect-error there is no such code
  { code: "because-we-say-so" },
  { code: "sponsored", advertiser: "X", payer: "Y" },
  // @ts-expect-error nobody else is paid for
  { code: "popular", payer: "Y" },
  // @ts-expect-error whoever pays is named
  { code: "sponsored" },
];

/** What narrows to what. */
export function narrowing(): readonly unknown[] {
  if (isChoice(signal)) return [signal satisfies Choice];
  const evidence: Evidence = signal;
  // @ts-expect-error a draft may leave its kind to the default
  const kind: DataKind = isChoice(draft) ? "behavioral" : draft.kind;
  if (outcome.recorded) return [outcome.signal, kind];
  // @ts-expect-error a refused signal is not there
  if (outcome.signal) return [outcome.refusal];
  // @ts-expect-error only what comes from the person can be forgotten
  if (reason.type === "prior") return [reason.forget];
  // @ts-expect-error what a provider says rests on nothing kept here
  if (reason.type === "provided") return [reason.provider, reason.forget];
  // @ts-expect-error what holds for everybody rests on no signal
  if (contribution.type === "prior") return [contribution.parts];
  if (reason.type === "trait") return [reason.forget, reason.items, reason.source satisfies "guessed"];
  return [evidence];
}

/** Types that callers rely on. */
export function types(): void {
  // A page keeps the host's own type of item.
  const page = createPage(person, [{ id: "tonight", candidates: films }]);
  expectTypeOf(page).toEqualTypeOf<Page<Film>>();
  expectTypeOf<Slot<Film>["item"]>().toEqualTypeOf<Film>();
  expectTypeOf(rank).returns.toEqualTypeOf<Ranking>();
  expectTypeOf(act).returns.toEqualTypeOf<Receipt>();
  expectTypeOf<Receipt["undo"]>().returns.toEqualTypeOf<Receipt>();
  expectTypeOf<DataKind>().toEqualTypeOf<
    | "behavioral"
    | "preference"
    | "contextual"
    | "demographic"
    | "intent"
    | "affinity"
    | "psychographic"
    | "social"
    | "event"
  >();
  // @ts-expect-error a half-life is counted in events or in days
  createPersonalization({ halfLives: { intent: { hours: 3 } } });
  // @ts-expect-error versions are counted, not given
  person.version = 3;
}
