import type { Personalization } from "../personalization.ts";

/** What blocks keep in sessionStorage: JSON with the id of the last erasure of everything before it, as `erased`. */
const prefix = "rapport:draft:";

/** A window; nothing of it on a server, and nothing of that storage where it is denied. */
const host = globalThis as {
  readonly sessionStorage?: {
    getItem(key: string): string | null;
    removeItem(key: string): void;
  };
};

const watched = new WeakSet<Personalization>();

/**
 * Lets drafts go with an erasure of everything, wherever it was made: also those of blocks that are not on the page, which
 * nobody else would look after. Nothing is looked at before anything was erased.
 */
export function forgetWithErasures(personalization: Personalization): void {
  if (watched.has(personalization)) return;
  watched.add(personalization);
  let last: string | undefined;
  const look = (): void => {
    const erased = personalization
      .decisions()
      .findLast((decision) => decision.type === "erase" && decision.targets === "everything")?.id;
    if (erased === last) return;
    last = erased;
    removeBefore(erased);
  };
  look();
  personalization.subscribe(look);
}

function removeBefore(erased: string | undefined): void {
  try {
    const { sessionStorage: storage } = host;
    for (const key of Object.keys(storage ?? {}))
      if (key.startsWith(prefix) && erasureOf(storage?.getItem(key) ?? null) !== erased)
        storage?.removeItem(key);
  } catch {
    // Denied: then nothing was kept.
  }
}

function erasureOf(draft: string | null): unknown {
  try {
    return (JSON.parse(draft ?? "null") as { readonly erased?: unknown } | null)?.erased;
  } catch {
    return null;
  }
}
