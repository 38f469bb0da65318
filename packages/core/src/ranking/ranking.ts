import type { PolicyName } from "../policies/policy.ts";
import type { Provided } from "../provider/provider.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { Evidence, Mood } from "../signals/signal.ts";

/** What one signal put into a contribution. Whole number; the parts of a contribution add up to its value. */
export interface Part {
  /** Id of the signal. */
  readonly signal: string;
  readonly value: number;
}

/** What a reason needs to say about a signal, so that a ranking can be explained where it was not made. */
export interface SignalReference {
  readonly id: string;
  readonly type: (Evidence | Mood)["type"];
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** What it was about, where that was an item. */
  readonly item?: { readonly id: string; readonly title: string };
}

interface Counted {
  /** Whole number; all contributions of an item add up to its score exactly. */
  readonly value: number;
}

interface FromSignals extends Counted {
  readonly kind: DataKind;
  readonly parts: readonly Part[];
}

/** One term of a score. */
export type Contribution =
  /** What holds for everybody: widely liked, or else picked by the host's editors or server for this list. */
  | ({ readonly type: "prior"; readonly basis: "popular" | "picked" } & Counted)
  /** Inferred liking of a trait. */
  | ({ readonly type: "trait"; readonly trait: string } & FromSignals)
  /** Goes with another item the person has an opinion on. */
  | ({ readonly type: "similar"; readonly item: string; readonly title: string } & FromSignals)
  /** A declared interest or disinterest in a trait. */
  | ({
      readonly type: "stance";
      readonly stance: "follow" | "less";
      readonly trait: string;
      /** Undefined for a choice, which has no data kind. */
      readonly kind?: DataKind;
      readonly parts: readonly Part[];
    } & Counted)
  /** The mood that the person stated for this visit, which has no data kind. */
  | ({ readonly type: "mood"; readonly trait: string; readonly parts: readonly Part[] } & Counted)
  /** Shown several times without being taken up. */
  | ({ readonly type: "fatigue" } & FromSignals);

export interface RankedItem {
  readonly id: string;
  /** Whole number; divide by the ranking's `unit` to compare with weights. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /** The evidence behind the contributions. */
  readonly signals: readonly SignalReference[];
  /** Place by score alone, from 0. */
  readonly scorePlace: number;
  /** True where variety brought it in: its score alone would not have. */
  readonly different: boolean;
  /** Set where somebody else's recommender picked it: then nothing was scored. */
  readonly provided?: Provided;
}

/** A list with everything needed to explain it. Plain data: can be sent, stored and compared. */
export interface Ranking {
  readonly items: readonly RankedItem[];
  /** Milliseconds since the epoch at which it was made. */
  readonly time: number;
  /** The score that a weight of 1 gives. */
  readonly unit: number;
  /** How many candidates there were. */
  readonly considered: number;
  /** How many each policy left out. */
  readonly leftOut: Readonly<Partial<Record<PolicyName, number>>>;
  /** How many of the best were passed over so that neighbours differ. */
  readonly passedOver: number;
  /** Share of each data kind in what the signals put into the list, 0 to 1. */
  readonly mix: Readonly<Partial<Record<DataKind, number>>>;
  /** Set where it comes from somebody else's recommender: see `fromProvider`. */
  readonly provider?: string;
}

/** How much each part of the score weighs, relative to a full match of content. */
export interface Weights {
  readonly prior: number;
  readonly content: number;
  readonly similar: number;
  /** What a followed trait adds, as if it were all that is known; a trait wanted less takes as much away. */
  readonly stance: number;
  /** What an item loses at most that was shown again and again. */
  readonly fatigue: number;
}

export interface RankOptions {
  /** Places on the list. @default 12 */
  readonly limit?: number;
  /** 0 for variety alone to 1 for score alone. @default 0.85 */
  readonly diversity?: number;
  readonly weights?: Partial<Weights>;
  /** Ids that must not appear, because the page already shows them. */
  readonly elsewhere?: Iterable<string>;
  /** Ids already placed before these: variety starts from them. They are not left out by this. */
  readonly following?: Iterable<string>;
  /** Most neighbours that may share a category. @default 2 */
  readonly neighbours?: number;
}
