import { isAboutData } from "../consent/decision.ts";
import type { Entry } from "../signals/signal.ts";

/** Room for what must not be lost where there is no room: decisions about data, until they are stored like everything else. */
export interface Reserve {
  /** What is kept here and was not settled, in the order of ids. */
  read(): readonly Entry[];
  /**
   * Keeps the decisions about data among entries that could not be stored.
   * @returns Whether there were any, and all of them are kept.
   */
  keep(entries: readonly Entry[]): boolean;
  /** These entries are stored, and not needed here any more. What else is kept stays. */
  settle(entries: readonly Entry[]): void;
}

/** UTF-16 units that are taken in time, so that a withdrawal finds room even where localStorage is full, too. */
const defaultRoom = 2048;

/** Entries that are kept at most. */
const most = 100;

/**
 * Keeps decisions that could not be stored in localStorage, which has a quota of its own: one key each, so that no tab overwrites
 * what another keeps. There are at most 100; the oldest go first, and answers to consent last. With the first answer about consent
 * it takes blank room for the next one; with the erasure of everything it gives that back.
 * @param name Of the storage it stands in for.
 * @param room UTF-16 units to take in time, under a key of its own. @default 2048
 */
export function reserveFor(name: string, room = defaultRoom): Reserve {
  const roomKey = `${name}:decisions`;
  const keyOf = (id: string): string => `${roomKey}:${id}`;
  /** Id of the last erasure of everything. */
  let ended = "";

  const keys = (): readonly string[] =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(keyOf("")))
      .sort();

  const read = (): readonly Entry[] => {
    try {
      return keys().flatMap((key) => entryIn(localStorage.getItem(key)) ?? []);
    } catch {
      return [];
    }
  };

  const write = (entry: Entry): boolean => {
    const text = JSON.stringify(entry);
    try {
      localStorage.setItem(keyOf(entry.id), text);
    } catch {
      try {
        // This is what the room is for.
        localStorage.removeItem(roomKey);
        localStorage.setItem(keyOf(entry.id), text);
      } catch {
        // No room here either: it holds as long as a tab is open.
        return false;
      }
    }
    return true;
  };

  const shorten = (): void => {
    const kept = read();
    const isAnswer = ({ type }: Entry): number => Number(type === "consent");
    const first = kept.toSorted((a, b) => isAnswer(a) - isAnswer(b));
    for (const { id } of first.slice(0, Math.max(0, kept.length - most))) localStorage.removeItem(keyOf(id));
  };

  return {
    read,
    keep: (entries) => {
      const decisions = entries.filter(isAboutData);
      if (decisions.length === 0) return false;
      const written = decisions.map(write);
      shorten();
      return !written.includes(false);
    },
    settle: (entries) => {
      const ends = entries.filter((entry) => entry.type === "erase" && entry.targets === "everything");
      const isEnd = ends.length > 0;
      for (const { id } of ends) if (id > ended) ended = id;
      // What waited may be settled after the erasure that it came before.
      const isAnswer = entries.some(({ id, type }) => type === "consent" && id > ended);
      const stored = new Set(entries.map(({ id }) => keyOf(id)));
      try {
        const kept = keys();
        const gone = kept.filter((key) => stored.has(key) || (isEnd && !entryIn(localStorage.getItem(key))));
        for (const key of gone) localStorage.removeItem(key);
        const isFreed = gone.length > 0 && ended === "";
        if (room > 0 && (isAnswer || isFreed)) localStorage.setItem(roomKey, " ".repeat(room));
        else if (isEnd) localStorage.removeItem(roomKey);
      } catch {
        // Denied or full: then there is no reserve.
      }
    },
  };
}

/** Undefined if it is damaged. */
function entryIn(text: string | null): Entry | undefined {
  try {
    const entry = JSON.parse(text ?? "null") as Entry | null;
    return typeof entry?.id === "string" ? entry : undefined;
  } catch {
    return undefined;
  }
}
