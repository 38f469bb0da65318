import type { english } from "./en.ts";

/** The typed message catalogue: every string of the blocks. */
export type Messages = typeof english;

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
