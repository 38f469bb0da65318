import { type Cause, type Personalization, recommendations } from "@rapport/core";
import type { Offer } from "../options.ts";
import { reportRefused } from "./told.ts";

/** Picks by trait; undefined while nothing waits to be saved. */
type Picks = readonly string[] | undefined;
type Show = (update: (now: Picks) => Picks) => void;

/** Most picks that are read back. */
const most = 500;

/** After these it may be allowed to store what was not before, or no longer. */
const decisive: ReadonlySet<Cause> = new Set(["consent", "load", "elsewhere"]);

/**
 * Picks that wait to be saved. They survive a reload of the page in sessionStorage, but only where the person allowed that
 * what they tell is kept, and only while the picker is on the page; else they live in memory.
 */
class Draft {
  readonly #personalization: Personalization;
  readonly #key: string;
  #picks: Picks;
  #wasRead = false;
  #isStored = false;
  /** The last time everything was erased. What is older went with it. */
  #erased: string | undefined;

  constructor(personalization: Personalization, name: string) {
    this.#personalization = personalization;
    this.#key = `rapport:draft:${name}`;
    this.#erased = this.#lastErasure();
  }

  attach(now: Picks, show: Show, offer: Offer): () => void {
    if (now) this.keep(now);
    else this.#restore(show, offer);
    const stop = this.#personalization.subscribe(({ cause }) => {
      if (cause === "load") this.#erased = this.#lastErasure();
      if (this.#erased !== this.#lastErasure()) {
        this.keep(undefined);
        show(() => undefined);
      } else if (decisive.has(cause)) this.#restore(show, offer);
    });
    return () => {
      stop();
      // Whoever reloads does not come here.
      this.#write(undefined);
    };
  }

  keep(picks: Picks): void {
    this.#wasRead = true;
    this.#picks = picks;
    this.#erased = this.#lastErasure();
    this.#store();
  }

  /** Brings back what is on offer: the rest could not be unpicked. It waits, in case the host is still fetching it. */
  #restore(show: Show, offer: Offer): void {
    if (!this.#wasRead && this.#mayStore()) this.#read();
    this.#store();
    const picks = this.#picks?.filter((trait) => offer.all.has(trait));
    if (picks && (picks.length > 0 || this.#picks?.length === 0)) show((now) => now ?? picks);
  }

  #read(): void {
    this.#wasRead = true;
    try {
      const found: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? "null");
      const { picks, erased } = (found ?? {}) as { readonly picks?: unknown; readonly erased?: unknown };
      this.#isStored = found !== null;
      if (Array.isArray(picks) && erased === this.#erased)
        this.#picks = picks.slice(0, most).filter((trait): trait is string => typeof trait === "string");
    } catch {
      // Denied or damaged: then there is none.
    }
  }

  #store(): void {
    if (this.#wasRead) this.#write(this.#mayStore() ? this.#picks : undefined);
  }

  #write(picks: Picks): void {
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
    const decided = this.#personalization.decisions();
    return (
      persistence !== "loading" &&
      (consent.storing?.(decided) ?? true) &&
      consent.granted(recommendations, "preference", decided)
    );
  }

  #lastErasure(): string | undefined {
    return this.#personalization
      .decisions()
      .findLast((decision) => decision.type === "erase" && decision.targets === "everything")?.id;
  }
}

const drafts = new WeakMap<Personalization, Map<string, Draft>>();

function draftOf(personalization: Personalization, name: string): Draft {
  const named = drafts.get(personalization) ?? new Map<string, Draft>();
  drafts.set(personalization, named);
  const draft = named.get(name) ?? new Draft(personalization, name);
  named.set(name, draft);
  return draft;
}

/**
 * Tells the host what was left out, brings back what was picked before a reload, and takes it away when everything is erased.
 * @param now What was picked already.
 * @param offer What can be picked. Nothing else is brought back.
 */
export const attach = (
  personalization: Personalization,
  name: string,
  now: Picks,
  show: Show,
  offer: Offer,
): (() => void) => {
  reportRefused(personalization, offer.refused);
  return draftOf(personalization, name).attach(now, show, offer);
};

/** Remembers what is picked. */
export const keep = (personalization: Personalization, name: string, picks: Picks): void =>
  draftOf(personalization, name).keep(picks);
