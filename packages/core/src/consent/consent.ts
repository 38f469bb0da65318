import { type DataKind, recommendations } from "../signals/data-kind.ts";
import type { Decision } from "./decision.ts";
import type { Level } from "./level.ts";

/** Answers whether data of a kind may be used for a purpose. Asked at every write and at every read. */
export interface ConsentPolicy {
  /** @param decided What the person decided so far, in order. */
  granted(purpose: string, kind: DataKind, decided: readonly Decision[]): boolean;
  /** Whether anything may be stored on the device by now. Until then the log is kept in memory. @default always */
  storing?(decided: readonly Decision[]): boolean;
  /** Level of those who never chose one. Absent where the level a person chooses changes nothing. */
  readonly level?: Level;
  /** Called with a listener that must run after every change; returns how to stop. */
  subscribe?(listener: () => void): () => void;
}

/** The default: nothing is granted, so only choices are recorded. */
export const nothingGranted: ConsentPolicy = { granted: () => false };

/** A consent policy that can be changed by the host's own interface. */
export interface Consent extends ConsentPolicy {
  granted(purpose: string, kind: DataKind): boolean;
  /** Replaces what is granted for a purpose. An empty list withdraws it. */
  set(kinds: readonly DataKind[], purpose?: string): void;
  subscribe(listener: () => void): () => void;
}

/**
 * Holds grants in memory.
 * @param kinds Granted from the start. @default []
 * @param purpose @default "recommendations"
 */
export function createConsent(kinds: readonly DataKind[] = [], purpose: string = recommendations): Consent {
  const grants = new Map<string, ReadonlySet<DataKind>>([[purpose, new Set(kinds)]]);
  const listeners = new Set<() => void>();
  return {
    granted: (asked, kind) => grants.get(asked)?.has(kind) ?? false,
    set(next, changed = recommendations) {
      grants.set(changed, new Set(next));
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
