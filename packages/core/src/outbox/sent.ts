/** How far an entry got: on its way, so that the server may have it; acknowledged; or rejected for good. */
export type Progress = "trying" | "acknowledged" | "rejected";

/** Remembers what was sent to a server, by id. Every method may reject. */
export interface SentStorage {
  load(): Promise<readonly (readonly [id: string, progress: Progress])[]>;
  set(ids: readonly string[], progress: Progress): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Remembers for as long as the page lives. */
export function memorySent(): SentStorage {
  const sent = new Map<string, Progress>();
  return {
    load: async () => [...sent],
    set: async (ids, progress) => {
      for (const id of ids) sent.set(id, progress);
    },
    remove: async (ids) => {
      for (const id of ids) sent.delete(id);
    },
  };
}
