import type { Entry } from "../signals/signal.ts";
import { memoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/storage.ts";

/** One storage that several tabs use: each hears what the others change. */
export function sharedStorage(initial: readonly Entry[] = []) {
  const disk = memoryStorage(initial);
  const listeners = new Map<object, () => void>();
  let calls = 0;
  /** A tab's way to it. */
  const tab = (): Storage => {
    const self = {};
    const tellOthers = (): void => {
      for (const [other, listener] of [...listeners]) if (other !== self) listener();
    };
    const counted = async (work: Promise<void>): Promise<void> => {
      calls += 1;
      await work;
      tellOthers();
    };
    return {
      load: () => disk.load(),
      append: (entries) => counted(disk.append(entries)),
      remove: (ids) => counted(disk.remove(ids)),
      subscribe: (listener) => {
        listeners.set(self, listener);
        return () => listeners.delete(self);
      },
    };
  };
  return {
    tab,
    /** Ids of what is kept, in order. */
    ids: async (): Promise<string[]> => (await disk.load()).map(({ id }) => id).sort(),
    /** How often something was written or deleted so far. */
    calls: (): number => calls,
  };
}
