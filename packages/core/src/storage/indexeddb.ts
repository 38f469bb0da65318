import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Entry } from "../signals/signal.ts";
import type { Storage } from "./storage.ts";

const store = "log";

interface Schema extends DBSchema {
  [store]: { key: string; value: Entry };
}

/**
 * Keeps the log in IndexedDB, one record per entry, so that tabs never overwrite each other. `append` resolves
 * when the transaction has completed. Every method rejects where storage is denied.
 * @param name Of the database. @default "rapport"
 */
export function indexedDBStorage(name = "rapport"): Storage {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  const forget = (): void => {
    connection = undefined;
  };

  const open = (): Promise<IDBPDatabase<Schema>> => {
    connection ??= openDB<Schema>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(store, { keyPath: "id" });
      },
      // A newer version of the page must not wait for this one.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    connection.catch(forget);
    return connection;
  };

  /** A connection can die without telling: the next transaction throws, and opening again works. */
  const withDatabase = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "InvalidStateError")) throw error;
      forget();
      return work(await open());
    }
  };

  return {
    load: () => withDatabase((database) => database.getAll(store)),
    append: (entries) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(store, "readwrite");
        await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
      }),
    remove: (ids) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(store, "readwrite");
        await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
      }),
    close: () => {
      connection?.then((database) => database.close()).catch(forget);
      forget();
    },
  };
}
