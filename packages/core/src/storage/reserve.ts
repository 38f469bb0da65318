import { isDecision } from "../consent/decision.ts";
import type { Entry } from "../signals/signal.ts";

/** Room for what must not be lost where there is no room: decisions, until they are stored like everything else. */
export interface Reserve {
  read(): readonly Entry[];
  keep(entries: readonly Entry[]): void;
  clear(): void;
}

/**
 * Keeps decisions that could not be stored in localStorage, which has a quota of its own. A withdrawal is a few hundred bytes.
 * @param name Of the storage it stands in for.
 */
export function reserveFor(name: string): Reserve {
  const key = `${name}:decisions`;
  const read = (): readonly Entry[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    keep: (entries) => {
      const decisions = entries.filter(isDecision);
      if (decisions.length === 0) return;
      const known = new Map([...read(), ...decisions].map((entry) => [entry.id, entry]));
      try {
        localStorage.setItem(key, JSON.stringify([...known.values()]));
      } catch {
        // No room here either: it holds as long as a tab is open.
      }
    },
    clear: () => {
      try {
        if (localStorage.getItem(key) !== null) localStorage.removeItem(key);
      } catch {
        // Denied: then nothing was kept.
      }
    },
  };
}
