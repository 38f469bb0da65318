import {
  createPersonalization,
  declareConsent,
  type DeclaredConsent,
  type Personalization,
  setConsent,
} from "@rapport/core";
import { indexedDBStorage } from "@rapport/core/indexeddb";
import { createOutbox, type Outbox } from "@rapport/core/outbox";
import { Asks } from "./asks.ts";
import { acknowledged, control } from "./control.ts";
import { macrotask } from "./macrotask.ts";
import { mergeTraces } from "./merge.ts";

export interface OpenOptions {
  /** Milliseconds by which the clock of this page is wrong. @default 0 */
  readonly clockOffset?: number;
  /** Where the outbox sends to. @default nothing is sent */
  readonly server?: string;
}

const name = "rapport";
const purpose = "recommendations";

/** What the bench asks of a page. Everything goes through the public API, as a host would. */
class Harness {
  #person: Personalization | undefined;
  #outbox: Outbox | undefined;
  readonly errors: string[] = [];
  readonly control = control;
  readonly asks = new Asks();
  readonly mergeTraces = mergeTraces;
  losses = 0;

  async open({ clockOffset = 0, server }: OpenOptions = {}): Promise<void> {
    const clock = (): number => Date.now() + clockOffset;
    const storage = indexedDBStorage(name, { onLoss: () => (this.losses += 1) });
    const append = async (entries: Parameters<typeof storage.append>[0]): Promise<void> => {
      await storage.append(entries);
      acknowledged(entries.map(({ id }) => id));
    };
    this.#person = createPersonalization({
      clock,
      consent: declareConsent(
        {
          controller: "Bench",
          version: "1",
          purposes: [
            {
              id: purpose,
              title: "Pick things",
              text: "So that they fit.",
              kinds: { preference: "What you rate." },
            },
          ],
        },
        { clock },
      ),
      storage: { ...storage, append },
      onError: (error) => this.errors.push(String(error)),
    });
    this.#person.mount();
    if (server !== undefined) {
      this.#outbox = createOutbox(this.#person, {
        sent: storage.sent,
        send: async (entries) => {
          const response = await fetch(server, { method: "POST", body: JSON.stringify(entries) });
          if (!response.ok) throw new Error(`status ${response.status}`);
        },
      });
      this.#outbox.mount();
    }
    await this.#person.ready;
  }

  get person(): Personalization {
    if (!this.#person) throw new Error("open() comes first");
    return this.#person;
  }

  answer(isYes: boolean): number {
    return setConsent(this.person, { [purpose]: { preference: isYes } }, { surface: "bench", locale: "en" })
      .erased;
  }

  granted(): boolean {
    const consent = this.person.consent as DeclaredConsent;
    return consent.answer(purpose, "preference", this.person.decisions()) === "granted";
  }

  /** Rates things one after the other; lets the page breathe now and then. */
  async write(prefix: string, count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) {
      this.rate(`${prefix}${at}`);
      if (at % 10 === 9) await macrotask();
    }
  }

  rate(id: string): string | undefined {
    const outcome = this.person.record({ type: "rate", value: 1, item: { id, title: id, traits: [] } });
    return outcome.recorded ? outcome.signal.id : undefined;
  }

  undo(id: string): void {
    this.person.retract([id]);
  }

  erase(): number {
    return this.person.decide({ type: "erase", targets: "everything" }).erased;
  }

  /** Ids of the log, in its order. */
  log(): string[] {
    return this.person.entries().map(({ id }) => id);
  }

  /** Ids of what the person decided. */
  decisions(): string[] {
    return this.person.decisions().map(({ id }) => id);
  }

  /** Ids of the things that were rated. */
  items(): string[] {
    return this.person.signals().flatMap((signal) => ("item" in signal ? signal.item.id : []));
  }

  /** Ids of the ratings that stand. */
  ratings(): string[] {
    return this.person.signals().flatMap(({ type, id }) => (type === "rate" ? id : []));
  }

  persistence(): string {
    return this.person.persistence;
  }

  /** Ids of what another visit would read. */
  async stored(): Promise<string[]> {
    return (await indexedDBStorage(name).load()).map(({ id }) => id);
  }

  async flush(): Promise<boolean> {
    await this.#outbox?.flush();
    return this.#outbox?.state().waiting.size === 0;
  }

  /** Fills a database beside the log with random bytes, as others would be compressed, until the browser takes no more. */
  async fillIndexedDB(bytes: number): Promise<void> {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("filler");
      request.addEventListener("upgradeneeded", () => {
        request.result.createObjectStore("bytes", { autoIncrement: true });
      });
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    const fits = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = database.transaction("bytes", "readwrite");
        transaction.objectStore("bytes").add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.addEventListener("complete", () => resolve(true));
        transaction.addEventListener("abort", () => resolve(false));
      });
    for (let size = Math.min(bytes, 65_536); size >= 64; size = Math.floor(size / 2))
      while (await fits(size));
    database.close();
  }

  /** Fills localStorage to the last unit. */
  fillLocalStorage(): void {
    for (let size = 2 ** 21; size >= 1; size = Math.floor(size / 2))
      for (let part = 0; ; part += 1)
        try {
          localStorage.setItem(`filler-${size}-${part}`, "x".repeat(size));
        } catch {
          break;
        }
  }
}

declare global {
  interface Window {
    harness: Harness;
  }
}
window.harness = new Harness();
export type { Harness };
