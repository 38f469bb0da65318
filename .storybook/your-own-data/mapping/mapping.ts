import type { TraitForm } from "./cells.ts";

/** A column whose values are traits, and how they stand in it. */
export interface TraitColumn {
  readonly column: string;
  readonly form: TraitForm;
}

/** Which column of a list of items holds what. Undefined where none does. */
export interface ItemMapping {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly traits: readonly TraitColumn[];
  readonly popularity: string | undefined;
  readonly category: string | undefined;
  readonly image: string | undefined;
  readonly link: string | undefined;
}

/** What an event can be, as a signal. */
export type ActName = "rate" | "own" | "save" | "open";

/** Which column of a list of events holds what. Undefined where none does. */
export interface EventMapping {
  readonly person: string | undefined;
  readonly item: string | undefined;
  readonly time: string | undefined;
  /** What every event is, or `"told"` where a column tells it for each. */
  readonly act: ActName | "told";
  /** The column that tells it: "purchase", "view", "like". */
  readonly type: string | undefined;
  /** The column with ratings. */
  readonly value: string | undefined;
  /** The best rating there can be: all are measured by it. */
  readonly highest: number;
}

/** The facet of a column: what stands before the colon of its traits. */
export function facetOf({ column, form }: TraitColumn): string {
  return form === "decade" ? "decade" : column.trim().replaceAll(":", " ");
}
