import { isAboutData } from "../consent/decision.ts";
import type { Entry } from "../signals/signal.ts";

/** Room for what must not be lost where there is no room: decisions about data, until they are stored like everything else. */
export interface Reserve {
  read(): readonly Entry[];
  /** Keeps the decisions about data among entries that could not be stored. */
  keep(entries: readonly Entry[]): void;
  /** These entries are stored: what was kept instead is not needed any more. */
  settle(entries: readonly Entry[]): void;
}

/** UTF-16 units that are taken in time, so that a withdrawal finds room even where localStorage is full, too. */
const room = 2048;

/**
 * Keeps decisions that could not be stored in localStorage, which has a quota of its own. With the first answer about consent
 * it takes blank room for the next one; with the erasure of everything it gives that back.
 * @param name Of the storage it stands in for.
 */
export function reserveFor(name: string): Reserve {
  const key = `${name}:decisions`;
  const read = (): readonly Entry[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key)?.trim() || "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    keep: (entries) => {
      const decisions = entries.filter(isAboutData);
      if (decisions.length === 0) return;
      const known = new Map([...read(), ...decisions].map((entry) => [entry.id, entry]));
      try {
        localStorage.setItem(key, JSON.stringify([...known.values()]));
      } catch {
        // No room here either: it holds as long as a tab is open.
      }
    },
    settle: (entries) => {
      const isAnswer = entries.some(({ type }) => type === "consent");
      const isEnd = entries.some((entry) => entry.type === "erase" && entry.targets === "everything");
      try {
        if (isEnd) localStorage.removeItem(key);
        else if (isAnswer || read().length > 0) localStorage.setItem(key, " ".repeat(room));
      } catch {
        // Denied or full: then there is no reserve.
      }
    },
  };
}
