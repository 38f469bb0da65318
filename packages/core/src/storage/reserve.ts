import { isAboutData } from "../consent/decision.ts";
import type { Entry } from "../signals/signal.ts";

/** Room for what must not be lost where there is no room: decisions about data, until they are stored like everything else. */
export interface Reserve {
  /** What is kept here and was not settled. */
  read(): readonly Entry[];
  /**
   * Keeps the decisions about data among entries that could not be stored.
   * @returns Whether anything was kept.
   */
  keep(entries: readonly Entry[]): boolean;
  /** These entries are stored, and not needed here any more. What else is kept stays. */
  settle(entries: readonly Entry[]): void;
}

/** UTF-16 units that are taken in time, so that a withdrawal finds room even where localStorage is full, too. */
const defaultRoom = 2048;

/**
 * Keeps decisions that could not be stored in localStorage, which has a quota of its own. With the first answer about consent
 * it takes blank room for the next one; with the erasure of everything it gives that back.
 * @param name Of the storage it stands in for.
 * @param room UTF-16 units to take in time. With 0 the key goes with the last entry. @default 2048
 */
export function reserveFor(name: string, room = defaultRoom): Reserve {
  const key = `${name}:decisions`;
  const read = (): readonly Entry[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key)?.trim() || "[]");
      return Array.isArray(kept) ? kept.filter((entry) => typeof entry?.id === "string") : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    keep: (entries) => {
      const decisions = entries.filter(isAboutData);
      if (decisions.length === 0) return false;
      const known = new Map([...read(), ...decisions].map((entry) => [entry.id, entry]));
      try {
        localStorage.setItem(key, JSON.stringify([...known.values()]));
        return true;
      } catch {
        // No room here either: it holds as long as a tab is open.
        return false;
      }
    },
    settle: (entries) => {
      const isAnswer = entries.some(({ type }) => type === "consent");
      const isEnd = entries.some((entry) => entry.type === "erase" && entry.targets === "everything");
      const stored = new Set(entries.map(({ id }) => id));
      const kept = read();
      const left = kept.filter(({ id }) => !stored.has(id));
      try {
        if (left.length === 0 && (isEnd || room === 0)) localStorage.removeItem(key);
        else if (isAnswer || left.length < kept.length)
          localStorage.setItem(key, (left.length > 0 ? JSON.stringify(left) : "").padEnd(room));
      } catch {
        // Denied or full: then there is no reserve.
      }
    },
  };
}
