import type { Entry } from "../signals/signal.ts";
import { claimAmong } from "../milestones/claim.ts";
import type { Storage } from "./storage.ts";

/** Keeps the log for as long as the page lives. The default. */
export function memoryStorage(initial: readonly Entry[] = []): Storage {
  const entries = new Map(initial.map((entry) => [entry.id, entry]));
  return {
    load: async () => [...entries.values()],
    append: async (added) => {
      for (const entry of added) entries.set(entry.id, entry);
    },
    claim: async (claim) => {
      const standing = claimAmong([...entries.values()], claim) ?? claim;
      entries.set(standing.id, standing);
      return standing;
    },
    remove: async (ids) => {
      for (const id of ids) entries.delete(id);
    },
  };
}
