import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import { RapportError } from "../rapport-error.ts";
import type { Entry } from "../signals/signal.ts";
import type { Progress, SentStorage } from "../outbox/sent.ts";
import { type Claim, claimAmong } from "../milestones/claim.ts";
import { announcer } from "./announcer.ts";
import { reserveFor } from "./reserve.ts";
import type { Storage } from "./storage.ts";
import { isMade } from "./stored-entry.ts";

const store = "log";
const sentStore = "sent";
/** 1: the log. 2: what was sent to the host's server. */
const version = 2;
/** Milliseconds after a connection was lost until it is looked what became of the storage. */
const settling = 200;

interface Schema extends DBSchema {
  [store]: { key: string; value: Entry };
  [sentStore]: { key: string; value: Progress };
}

/** The log in IndexedDB, and beside it what was sent to the host's server. */
export interface IndexedDBStorage extends Storage {
  /** For `createOutbox`. */
  readonly sent: SentStorage;
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
export function indexedDBStorage(
  name = "rapport",
  { onLoss }: IndexedDBStorageOptions = {},
): IndexedDBStorage {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const tabs = announcer(name);
  const reserve = reserveFor(name);
  /** For what was decided while the log could not be read: its ids are not behind those of the log. */
  const early = reserveFor(`${name}:early`, 0);
  /** What of it was decided here: whoever decided it puts it behind what is stored. */
  let own: readonly Entry[] = [];
  const listeners = new Set<() => void>();
  let hasStored = false;

  const forget = (): void => {
    connection = undefined;
  };
  /** What was stored may be gone: who has it in memory looks, and stores it again. */
  const tellEverybody = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const terminated = (): void => {
    forget();
    // What is asked while the browser still takes it away is never answered (seen in Chromium 156).
    setTimeout(tellEverybody, settling);
  };

  const connect = (wanted?: number): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>(name, wanted, {
      upgrade: (database, old, _new, _transaction, event) => {
        // It was there, so somebody took it away: who has the log in memory stores it again.
        if (old < 1 && hasStored) setTimeout(tellEverybody);
        if (old < 1) database.createObjectStore(store, { keyPath: "id" });
        if (old < 2) database.createObjectStore(sentStore);
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

  /** A connection can die, or its disk fail, without telling: what comes next throws, and opening again works. */
  const withDatabase = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const database = await open();
    try {
      return await work(database);
    } catch (error) {
      const isDead = isNamed(error, "InvalidStateError");
      if (!isDead && !isNamed(error, "UnknownError")) throw error;
      if (isDead) terminated();
      else forget();
      // It may still be open, and would stand in the way of whoever deletes the database.
      database.close();
      const result = await work(await open());
      // Told only now: who looks while it goes on failing would be told again, and again.
      if (!isDead) setTimeout(tellEverybody, settling);
      return result;
    }
  };

  const write = async <Name extends typeof store | typeof sentStore>(
    storeName: Name,
    change: (records: IDBPObjectStore<Schema, [Name], Name, "readwrite">) => Promise<unknown>[],
  ): Promise<void> => {
    await withDatabase(async (database) => {
      if (database.version > version)
        throw new RapportError("a newer version of the page has stored data here, which this one only reads");
      const transaction = database.transaction(storeName, "readwrite");
      await Promise.all([...change(transaction.store), transaction.done]);
    });
  };
  const change = async (records: Parameters<typeof write<typeof store>>[1]): Promise<void> => {
    await write(store, records);
    tabs.announce();
  };

  const sent: SentStorage = {
    load: async () => {
      if (!(await isThere())) return [];
      return withDatabase(async (database) => {
        const { store: records, done } = database.transaction(sentStore);
        const [ids, progress] = await Promise.all([records.getAllKeys(), records.getAll(), done]);
        return ids.map((id, at) => [id, progress[at] as Progress] as const);
      });
    },
    set: (ids, progress) => write(sentStore, (records) => ids.map((id) => records.put(progress, id))),
    remove: (ids) => write(sentStore, (records) => ids.map((id) => records.delete(id))),
  };
  const isThere = async (): Promise<boolean> => connection !== undefined || exists(name);

  const put = async (entries: readonly Entry[]): Promise<void> => {
    await change((log) => entries.map((entry) => log.put(entry)));
    hasStored = true;
    reserve.settle(entries);
    early.settle(entries);
  };

  /** It has come behind what is stored, under other ids. */
  const settleOwn = (): void => {
    if (own.length > 0) early.settle(own);
    own = [];
  };

  return {
    load: async () => {
      const stored = (await isThere()) ? await withDatabase((database) => database.getAll(store)) : [];
      const mine = new Set(own.map(({ id }) => id));
      const others = early.read().filter(({ id }) => !mine.has(id));
      if (reserve.keep(movedBehind([...stored, ...reserve.read()], others))) early.settle(others);
      const kept = reserve.read();
      // There may be room by now. If not, they stay where they are.
      if (kept.length > 0) await put(kept).catch(() => {});
      const ids = new Set(kept.map(({ id }) => id));
      return [...stored.filter(({ id }) => !ids.has(id)), ...kept];
    },
    append: async (entries) => {
      try {
        await put(entries);
      } catch (error) {
        if (reserve.keep(entries)) {
          settleOwn();
          tabs.announce();
        }
        throw error;
      }
      settleOwn();
    },
    reserve: (entries) => {
      early.keep(entries);
      own = entries;
    },
    claim: async (claim) => {
      let standing: Claim = claim;
      // Transactions that write wait for each other, also those of other tabs: nobody adds between looking and adding.
      await change((log) => [
        log.getAll().then((entries) => {
          standing = claimAmong(entries, claim) ?? claim;
          return log.put(standing);
        }),
      ]);
      hasStored = true;
      return standing;
    },
    remove: async (ids) => {
      await change((log) => ids.map((id) => log.delete(id)));
      // Whoever sends may not be here to forget them.
      await sent.remove(ids);
    },
    sent,
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

/** Entries with ids behind all that are stored. Whoever does it at the same time comes to the same. */
function movedBehind(stored: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  let last = 0;
  for (const { id } of stored) if (isMade(id)) last = Math.max(last, Number.parseInt(id, 36));
  return entries.map((entry, at) => {
    const [, writer] = entry.id.split("-");
    return { ...entry, id: `${(last + at + 1).toString(36).padStart(8, "0")}-${writer}` };
  });
}

/** Looking must not create: before anything is allowed, nothing is stored. */
async function exists(name: string): Promise<boolean> {
  // Firefox has it since version 126; where it is missing, opening is the only way to know.
  if (!("databases" in indexedDB)) return true;
  // In a sandboxed frame Chromium 156 denies `databases`, and besides leaves a rejection that nobody can catch. This throws.
  if (globalThis.origin === "null") localStorage.getItem(name);
  return (await indexedDB.databases()).some((database) => database.name === name);
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;
