import type { Entry } from "../signals/signal.ts";
import type { Storage } from "../storage/storage.ts";
import type { fc } from "./fast-check.fixture.ts";

/**
 * One storage that several tabs use, where everything takes as long as it likes: until a call is carried out, from then until it
 * is answered, and until others hear of it. A scheduler says what comes next.
 */
export function scheduledStorage(scheduler: fc.Scheduler) {
  const disk = new Map<string, Entry>();
  const listeners = new Map<object, () => void>();
  const step = (label: string): Promise<unknown> => scheduler.schedule(Promise.resolve(), label);
  const tab = (name: string): Storage => {
    const self = {};
    const change = async (label: string, work: () => void): Promise<void> => {
      await step(`${name} ${label}`);
      work();
      for (const other of listeners.keys())
        if (other !== self) void step(`${name} is heard of`).then(() => listeners.get(other)?.());
      await step(`${name} ${label}: done`);
    };
    return {
      load: async () => {
        await step(`${name} loads`);
        const answer = [...disk.values()];
        await step(`${name} loads: done`);
        return answer;
      },
      append: (entries) =>
        change("appends", () => {
          for (const entry of entries) disk.set(entry.id, entry);
        }),
      remove: (ids) =>
        change("removes", () => {
          for (const id of ids) disk.delete(id);
        }),
      subscribe: (listener) => {
        listeners.set(self, listener);
        return () => listeners.delete(self);
      },
    };
  };
  return {
    tab,
    /** Ids of what is kept, in order. */
    ids: (): string[] => [...disk.keys()].sort(),
  };
}
