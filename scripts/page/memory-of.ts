import type { Page } from "playwright";

/** Everything that a site has in the memory of a browser, by where it is. */
export interface Memory {
  /** Records of every store of every database, by `database/store`. Empty stores are left out. */
  readonly databases: Readonly<Record<string, readonly unknown[]>>;
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly caches: readonly string[];
  readonly cookies: string;
  /** Names of files of the site's private file system. */
  readonly files: readonly string[];
}

/** Looks everywhere a page can keep something. Creates nothing. */
export const memoryOf = (page: Page): Promise<Memory> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(String(request.error))));
      });
    const databases: Record<string, unknown[]> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records: unknown[] = await done(database.transaction(store).objectStore(store).getAll());
        if (records.length > 0) databases[`${name}/${store}`] = records;
      }
      database.close();
    }
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      ...{ databases, files },
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });

/** Nothing anywhere. */
export const nothing: Memory = { databases: {}, local: [], session: [], caches: [], cookies: "", files: [] };
