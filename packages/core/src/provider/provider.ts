import type { Ranking } from "../ranking/ranking.ts";
import type { ProvidedReason } from "../reasons/reason.ts";

/**
 * Why a provider picked an item, by the code it gave. Map the provider's own codes to these; leave out what cannot
 * be mapped: a code that is not here is told as `unknown`, and nothing is made up.
 */
export type ProviderReason =
  /** It goes with another item, for example one the person looked at. Name only what they may be reminded of. */
  | { readonly code: "item"; readonly item: string; readonly title: string }
  /** Often bought, watched or read together with another item. */
  | { readonly code: "together"; readonly item: string; readonly title: string }
  /** It has a trait that the provider believes the person likes; `facet:value`, as your items have it. */
  | { readonly code: "trait"; readonly trait: string }
  /** People with a similar taste chose it. */
  | { readonly code: "people" }
  /** Popular with everybody. */
  | { readonly code: "popular" }
  /** Becoming popular. */
  | { readonly code: "trending" }
  /** Chosen by people: an editors' pick, a pinned item. */
  | { readonly code: "editorial" }
  /**
   * Somebody paid for the place. Always told first: on whose behalf it is shown and, where that is somebody else, who paid
   * (Digital Services Act, Art. 26(1)(b) and (c)).
   */
  | { readonly code: "sponsored"; readonly advertiser: string; readonly payer?: string | undefined }
  /** New in the catalogue. */
  | { readonly code: "new" }
  /** A place given to learn or for variety. */
  | { readonly code: "different" }
  /** The provider gave no reason, or one that has no word here. */
  | { readonly code: "unknown" };

/** One recommendation of a provider. */
export interface ProviderItem {
  /** As your items have it. */
  readonly id: string;
  /** The provider's own, on its own scale. Kept with the item and never compared: the order is the list's. */
  readonly score?: number | undefined;
  /** At most three are told. @default those of the list */
  readonly reasons?: readonly ProviderReason[] | undefined;
  /** What later signals about the item tell the provider. @default that of the list */
  readonly attribution?: string | undefined;
}

/** What a provider answered, in a form that any provider's response can be mapped into. */
export interface ProviderList {
  /** As the person knows it: reasons are labelled "From {provider}". */
  readonly provider: string;
  /** Best first. */
  readonly items: readonly ProviderItem[];
  /** Why everything on the list is there, for example because the provider was asked for what is trending. */
  readonly reasons?: readonly ProviderReason[] | undefined;
  /** Names this answer to the provider, 1 to 512 characters: Recombee's `recommId`, Algolia's `queryID`. */
  readonly attribution?: string | undefined;
  /** Milliseconds since the epoch at which it was made. @default now */
  readonly time?: number | undefined;
}

/** What a ranked item knows from its provider. */
export interface Provided {
  /** One to three. */
  readonly reasons: readonly ProvidedReason[];
  readonly score?: number;
  readonly attribution?: string;
}

/** A provider's list as a ranking. Its order takes the place of scores, wherever it is shown. */
export interface ProviderRanking extends Ranking {
  readonly provider: string;
}
