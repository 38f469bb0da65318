import type { Claim } from "../milestones/claim.ts";
import type { Entry } from "../signals/signal.ts";

/** Where the log is kept. Every method may reject: the log then goes on in memory and says so. */
export interface Storage {
  /** Everything kept, in any order. */
  load(): Promise<readonly Entry[]>;
  /** Keeps the entries. Resolved means acknowledged: they survive a crash. */
  append(entries: readonly Entry[]): Promise<void>;
  /**
   * Keeps the decisions about data among entries elsewhere, because what is stored could not be read, so their ids say nothing
   * of their place: a later visit loads them behind everything. With the next `append` they are let go of. @default they are
   * only in memory
   */
  reserve?(entries: readonly Entry[]): void;
  /** Deletes the entries with these ids. */
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Keeps a claim, unless one of the same milestone and version is kept already: looking and keeping are one step, so that
   * of several tabs one wins. Resolves with the claim that stands. @default not in one step: `load`, then `append`
   */
  claim?(claim: Claim): Promise<Claim>;
  /** Calls a listener after another tab has changed what is stored, or may have. Returns how to stop. */
  subscribe?(listener: () => void): () => void;
  /** Lets go of what is held open. Must be safe to call twice; a later call of another method opens again. */
  close?(): void;
}
