import type { english } from "./en.ts";

/** The typed message catalogue: every string of the blocks. */
export type Messages = typeof english;

/**
 * What an item is called in the number that fits: "film" for 1, "films" for 2. Languages differ in what they need of it,
 * so messages get the noun and not its form.
 */
export type Noun = (count: number) => string;

/** Of the places of a list, how many hold what was picked: with the picks, and without. */
export interface PickShare {
  readonly after: number;
  readonly before: number;
  readonly places: number;
}

/** What an act is called in a receipt. */
export type ReceiptAct =
  | "liked"
  | "cleared"
  | "hidden"
  | "seen"
  | "less"
  | "more"
  | "picked"
  | "followed"
  | "muted"
  | "paused"
  | "forgotten"
  | "undone";

/**
 * Browsers by where their settings are. `ios-app`: any browser but Safari on an iPhone or iPad, where the settings of the
 * device decide.
 */
export type BrowserFamily =
  | "chromium"
  | "chromium-mobile"
  | "firefox"
  | "firefox-mobile"
  | "safari"
  | "safari-mobile"
  | "ios-app"
  | "other";
