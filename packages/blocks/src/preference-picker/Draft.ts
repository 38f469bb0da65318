import { type Change, type Personalization, recommendations } from "@rapport/core";

/** Most picks that are read back. */
const most = 500;

/** Whether the person allowed what they tell to be used. */
export const mayKeep = (personalization: Personalization): boolean =>
  personalization.consent.granted(recommendations, "preference", personalization.decisions());

/**
 * Picks that were not saved yet. They survive a reload of the page in sessionStorage, but only where the person allowed
 * that what they tell is kept, and only while the picker is on the page; else they live in memory.
 */
export class Draft {
  readonly #personalization: Personalization;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #picks: readonly string[] | undefined;
  #wasRead = false;
  #isStored = false;
  /** The last time everything was erased. What is older is gone with it. */
  #erased: string | undefined;

  constructor(personalization: Personalization, name: string) {
    this.#personalization = personalization;
    this.#key = `rapport:draft:${name}`;
  }

  readonly get = (): readonly string[] | undefined => {
    this.#read();
    return this.#picks;
  };

  readonly set = (picks: readonly string[] | undefined): void => {
    this.#wasRead = true;
    this.#picks = picks;
    this.#erased = this.#lastErasure();
    this.#store();
    for (const listener of [...this.#listeners]) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stop = this.#personalization.subscribe((change) => this.#follow(change));
    if (this.#wasRead) this.#store();
    return () => {
      this.#listeners.delete(listener);
      stop();
      // Whoever reloads does not come here.
      if (this.#listeners.size === 0 && this.#wasRead) this.#write(undefined);
    };
  };

  #follow({ cause }: Change): void {
    if (cause === "load") this.#erased = this.#lastErasure();
    else if (this.#erased !== this.#lastErasure()) return this.set(undefined);
    if (cause !== "consent" && cause !== "load" && cause !== "elsewhere") return;
    const before = this.#picks;
    this.#read();
    this.#store();
    if (this.#picks !== before) for (const listener of [...this.#listeners]) listener();
  }

  #read(): void {
    if (this.#wasRead || !this.#mayStore()) return;
    this.#wasRead = true;
    this.#erased = this.#lastErasure();
    try {
      const { picks, erased } = JSON.parse(sessionStorage.getItem(this.#key) ?? "{}") as {
        readonly picks?: unknown;
        readonly erased?: unknown;
      };
      this.#isStored = Array.isArray(picks);
      if (Array.isArray(picks) && erased === this.#erased)
        this.#picks = picks.slice(0, most).filter((trait): trait is string => typeof trait === "string");
    } catch {
      // Denied or damaged: then there is none.
    }
  }

  #store(): void {
    this.#write(this.#mayStore() ? this.#picks : undefined);
  }

  #write(picks: readonly string[] | undefined): void {
    try {
      if (picks) sessionStorage.setItem(this.#key, JSON.stringify({ picks, erased: this.#erased }));
      else if (this.#isStored) sessionStorage.removeItem(this.#key);
      this.#isStored = picks !== undefined;
    } catch {
      // Denied: it lives as long as the page.
    }
  }

  #mayStore(): boolean {
    const { consent, persistence } = this.#personalization;
    if (persistence === "loading") return false;
    return (consent.storing?.(this.#personalization.decisions()) ?? true) && mayKeep(this.#personalization);
  }

  #lastErasure(): string | undefined {
    return this.#personalization
      .decisions()
      .findLast((decision) => decision.type === "erase" && decision.targets === "everything")?.id;
  }
}

const drafts = new WeakMap<Personalization, Map<string, Draft>>();

/** The draft of this name; it stays while the page lives. */
export function draftOf(personalization: Personalization, name: string): Draft {
  const named = drafts.get(personalization) ?? new Map<string, Draft>();
  drafts.set(personalization, named);
  const draft = named.get(name) ?? new Draft(personalization, name);
  named.set(name, draft);
  return draft;
}
