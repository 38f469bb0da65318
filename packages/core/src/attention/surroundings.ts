import type { Waiting } from "./ask.ts";

/** What goes on around the asks of a page. */
export interface Surroundings {
  /** What must not be interrupted now; undefined if nothing. */
  busy(): Extract<Waiting, "dialog" | "hidden" | "typing"> | undefined;
  /** Runs a listener when that may have changed. Listens to the page until what it returns is called. */
  watch(listener: () => void): () => void;
}

/** Where there is no page, as on a server: nothing goes on. */
export const noSurroundings: Surroundings = { busy: () => undefined, watch: () => () => {} };
