import type { SignalDraft } from "@rapport/core";
import type { ItemReference } from "@rapport/core";

/** One thing a person did with an item. */
export interface Act {
  /** Index of the item. */
  readonly item: number;
  /** What it says of their taste: -1 to 1. At 1 it is a positive. */
  readonly value: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** A public data set as the benches use it. */
export interface DataSet {
  readonly name: DataSetName;
  /** In a random but fixed order, so that ties broken by it are broken at random. */
  readonly items: readonly ItemReference[];
  /** Everybody's acts, each in the order of time. */
  readonly people: readonly (readonly Act[])[];
  /** How a host records an act. */
  readonly draft: (item: ItemReference, act: Act) => SignalDraft;
}

export const dataSetNames = ["movielens-small", "complete-journey"] as const;
export type DataSetName = (typeof dataSetNames)[number];

/** The seed of the order of items. */
export const orderSeed = 1;
