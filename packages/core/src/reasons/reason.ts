import type { ProviderReason } from "../provider/provider.ts";
import type { DataKind } from "../signals/data-kind.ts";

/** Where a reason comes from, as it is told to the person. */
export type ReasonSource = "told" | "did" | "guessed" | "provided" | PriorSource;

type PriorSource = "popular" | "picked" | "different";

/** What "Forget this" takes away: signals, or what was inferred about a trait. */
export type Forgettable = { readonly signals: readonly string[] } | { readonly inference: string };

interface Common<Source extends ReasonSource> {
  readonly source: Source;
  /** Whole percent of the positive part of the score; with `other`, the shares of what was scored add up to 100. */
  readonly share: number;
}

interface FromPerson<Source extends ReasonSource> extends Common<Source> {
  readonly kind: DataKind;
  /** Ids of the signals behind it. */
  readonly signals: readonly string[];
  /** Milliseconds since the epoch of the newest of them. */
  readonly time: number;
  readonly forget: Forgettable;
}

/** A real part of the score, ready to be put into words. */
export type Reason =
  /** Goes back to acts on one item. */
  | ({
      readonly type: "item";
      readonly item: string;
      readonly title: string;
      /** The acts were on the very item that is explained. */
      readonly itself: boolean;
      readonly act: "liked" | "opened" | "saved" | "had";
      /** Traits the two items share that count here. */
      readonly traits: readonly string[];
    } & FromPerson<"told" | "did">)
  /** A liking inferred from several items. */
  | ({ readonly type: "trait"; readonly trait: string; readonly items: number } & FromPerson<"guessed">)
  | ({ readonly type: "follow"; readonly trait: string } & FromPerson<"told">)
  /** The mood that the person stated for this visit. It belongs to no kind of data. */
  | ({ readonly type: "mood"; readonly trait: string } & Omit<FromPerson<"told">, "kind">)
  | ({ readonly type: "prior" } & Common<"popular" | "picked">)
  /** Variety brought it in. Has no share: it is a place, not a part of the score. */
  | ({ readonly type: "different" } & Common<"different">)
  /** Somebody else's recommender says so, by its code. Has no share, as nothing was scored here. */
  | ProvidedReason;

/** What a provider says, ready to be put into words. */
export type ProvidedReason = {
  readonly type: "provided";
  readonly provider: string;
} & ProviderReason &
  Common<"provided">;

/** Why an item is on the list. */
export interface Explanation {
  readonly item: string;
  /** One to three, by share. */
  readonly reasons: readonly Reason[];
  /** Whole percent that further reasons have together. */
  readonly other: number;
}
