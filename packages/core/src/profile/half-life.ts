import { type DataKind, dataKinds } from "../signals/data-kind.ts";

/** How fast evidence fades: it counts half after so many later events of its kind, or after so many days. */
export type HalfLife = { readonly events: number } | { readonly days: number };

/** Half-life per data kind. */
export type HalfLives = Readonly<Record<DataKind, HalfLife>>;

const eightEvents: HalfLife = { events: 8 };

/**
 * Eight events for taste: ten acts of a new taste usually outweigh whatever came before, where ten events were too slow on
 * groceries; in quality the two hardly differ (see `bench quality --tune`). Counted in events because a half-life of days punishes those who come rarely: on grocery
 * purchases, 14 days cost a fifth of the quality. Intent is short-lived, and what a person declares about their life lasts.
 */
export const defaultHalfLives: HalfLives = {
  ...(Object.fromEntries(dataKinds.map((kind) => [kind, eightEvents])) as Record<DataKind, HalfLife>),
  intent: { days: 3 },
  contextual: { days: 1 },
  event: { days: 30 },
};
