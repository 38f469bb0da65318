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
