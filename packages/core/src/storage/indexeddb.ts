import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { RapportError } from "../rapport-error.ts";
import type { Entry } from "../signals/signal.ts";
import { announcer } from "./announcer.ts";
import { reserveFor } from "./reserve.ts";
import type { Storage } from "./storage.ts";

const store = "log";
const version = 1;

interface Schema extends DBSchema {
  [store]: { key: string; value: Entry };
}

export interface IndexedDBStorageOptions {
  /** Called when the browser says that it lost what was stored. What is missing then reads as not consented. */
  readonly onLoss?: () => void;
}

/**
 * Keeps the log in IndexedDB, one record per entry, so that tabs never overwrite each other. `append` resolves
 * when the transaction has completed. Every method rejects where storage is denied.
 *
 * Nothing is created before something is appended. What a newer version of the page stored is read, not written.
 * @param name Of the database. @default "rapport"
 */
export function indexedDBStorage(name = "rapport", { onLoss }: IndexedDBStorageOptions = {}): Storage {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const tabs = announcer(name);
  const reserve = reserveFor(name);
  const listeners = new Set<() => void>();

  const forget = (): void => {
    connection = undefined;
  };
  /** What was stored may be gone: who has it in memory looks, and stores it again. */
  const terminated = (): void => {
    forget();
    for (const listener of [...listeners]) listener();
  };

  const connect = (wanted?: number): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>(name, wanted, {
      upgrade: (database, _old, _new, _transaction, event) => {
        database.createObjectStore(store, { keyPath: "id" });
        // Chromium alone says so; elsewhere a lost store is simply empty.
        if ((event as { dataLoss?: string }).dataLoss === "total") onLoss?.();
      },
      // A newer version of the page must not wait for this one.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated,
    });

  const open = (): Promise<IDBPDatabase<Schema>> => {
    connection ??= connect(version).catch((error: unknown) => {
      if (isNamed(error, "VersionError")) return connect();
      throw error;
    });
    connection.catch(forget);
    return connection;
  };

  /** A connection can die without telling: the next transaction throws, and opening again works. */
  const withDatabase = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      if (!isNamed(error, "InvalidStateError")) throw error;
      terminated();
      return work(await open());
    }
  };

  const write = async (change: (log: WritableLog) => Promise<unknown>[]): Promise<void> => {
    await withDatabase(async (database) => {
      if (database.version > version)
        throw new RapportError("a newer version of the page has stored data here, which this one only reads");
      const transaction = database.transaction(store, "readwrite");
      await Promise.all([...change(transaction.store), transaction.done]);
    });
    tabs.announce();
  };

  return {
    load: async () => {
      if (!connection && !(await exists(name))) return reserve.read();
      const stored = await withDatabase((database) => database.getAll(store));
      return [...stored, ...reserve.read()];
    },
    append: async (entries) => {
      try {
        await write((log) => entries.map((entry) => log.put(entry)));
      } catch (error) {
        reserve.keep(entries);
        throw error;
      }
      reserve.clear();
    },
    remove: (ids) => write((log) => ids.map((id) => log.delete(id))),
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = tabs.listen(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    close: () => {
      tabs.close();
      connection?.then((database) => database.close()).catch(forget);
      forget();
    },
  };
}

interface WritableLog {
  put(entry: Entry): Promise<string>;
  delete(id: string): Promise<void>;
}

/** Looking must not create: before anything is allowed, nothing is stored. */
async function exists(name: string): Promise<boolean> {
  // Firefox has it since version 126; where it is missing, opening is the only way to know.
  if (!("databases" in indexedDB)) return true;
  return (await indexedDB.databases()).some((database) => database.name === name);
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;
