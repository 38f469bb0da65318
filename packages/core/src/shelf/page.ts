import type { Change, Personalization } from "../personalization.ts";
import { defaultHalfLives } from "../profile/half-life.ts";
import { Profile } from "../profile/profile.ts";
import type { Item } from "../ranking/item.ts";
import { rank } from "../ranking/rank.ts";
import { rankPage, type ShelfRequest } from "../ranking/rank-page.ts";
import type { RankedItem, Ranking } from "../ranking/ranking.ts";
import { type Calm, fillSlots, keptSlots } from "./settle.ts";
import { citedBy, type Slot } from "./slot.ts";

/** Slots taken to be on screen until the block has measured. */
const visibleByDefault = 5;
const defaultLimit = 12;

/** What a shelf shows now. A new object whenever anything in it changes. */
export interface ShelfState<T extends Item = Item> {
  /** False until the stored log has been read. */
  readonly ready: boolean;
  readonly slots: readonly Slot<T>[];
  /** Whether the best order by now differs from the one shown. */
  readonly pending: boolean;
}

/** One shelf of a page: a frozen list that changes calmly. */
export interface Shelf<T extends Item = Item> {
  readonly id: string;
  state(): ShelfState<T>;
  /** What a server renders, and a browser while it hydrates: the given ranking, or one without anything personal. */
  serverState(): ShelfState<T>;
  subscribe(listener: () => void): () => void;
  /** Adopts the best order on all shelves of the page. */
  update(): void;
  /** Tells which items are on screen, so that they are not moved. */
  setVisible(ids: Iterable<string>): void;
}

/** The shelves of a page, which share their items out among them. */
export interface Page<T extends Item = Item> {
  shelf(id: string): Shelf<T>;
  /** The best order for every shelf by now, whatever is shown. */
  fresh(): Readonly<Record<string, Ranking>>;
  requests(): readonly ShelfRequest<T>[];
  /** Gives the shelves other candidates. What is shown stays until the next update; empty shelves fill. */
  setRequests(requests: readonly ShelfRequest<T>[]): void;
  /** Starts following the person. Call what it returns to stop. */
  mount(): () => void;
}

const mounted = new WeakMap<Personalization, Set<Page>>();

/** The pages that now show lists to this person. */
export function pagesOf(personalization: Personalization): ReadonlySet<Page> {
  return mounted.get(personalization) ?? new Set();
}

/**
 * Creates a page of shelves. A person's act changes what is off screen at once and what is on screen at the next
 * update; what was withdrawn or forgotten goes at once.
 * @param rankings Made elsewhere, for example on a server; shown unchanged until the next update.
 */
export function createPage<T extends Item>(
  personalization: Personalization,
  requests: readonly ShelfRequest<T>[],
  rankings?: Readonly<Record<string, Ranking>>,
): Page<T> {
  return new PageView(personalization, requests, rankings);
}

class PageView<T extends Item> implements Page<T> {
  readonly #personalization: Personalization;
  readonly #shelves = new Map<string, ShelfView<T>>();
  #requests: readonly ShelfRequest<T>[];
  #fresh: { readonly version: number; readonly rankings: Record<string, Ranking> } | undefined;

  constructor(
    personalization: Personalization,
    requests: readonly ShelfRequest<T>[],
    rankings: Readonly<Record<string, Ranking>> | undefined,
  ) {
    this.#personalization = personalization;
    this.#requests = requests;
    if (rankings) this.#adopt(rankings);
  }

  requests(): readonly ShelfRequest<T>[] {
    return this.#requests;
  }

  setRequests(requests: readonly ShelfRequest<T>[]): void {
    const same =
      requests.length === this.#requests.length &&
      requests.every((request, at) => {
        const old = this.#requests[at];
        return old?.id === request.id && old.candidates === request.candidates;
      });
    this.#requests = requests;
    if (same) return;
    this.#fresh = undefined;
    if (this.#isReady) this.#settle(false);
  }

  fresh(): Readonly<Record<string, Ranking>> {
    const { version } = this.#personalization;
    if (this.#fresh?.version !== version)
      this.#fresh = { version, rankings: rankPage(this.#personalization, this.#requests) };
    return this.#fresh.rankings;
  }

  shelf(id: string): ShelfView<T> {
    const known = this.#shelves.get(id);
    if (known) return known;
    const shelf = new ShelfView<T>(id, {
      update: () => this.#update(),
      prepare: () => this.#prepare(),
      prepareForServer: () => this.#prepareForServer(),
    });
    this.#shelves.set(id, shelf);
    return shelf;
  }

  mount(): () => void {
    const pages = mounted.get(this.#personalization) ?? new Set<Page>();
    mounted.set(this.#personalization, pages);
    pages.add(this);
    const stop = this.#personalization.subscribe((change) => this.#follow(change));
    return () => {
      stop();
      pages.delete(this);
    };
  }

  get #isReady(): boolean {
    return this.#personalization.persistence !== "loading";
  }

  #follow({ cause }: Change): void {
    // Seeing and opening things must not move anything under the person's eyes.
    if (cause === "observation" || !this.#isReady) return;
    this.#settle(cause !== "load");
  }

  /** Fills shelves that show nothing yet, once the person is known. */
  #prepare(): void {
    const isEmpty = ({ id }: ShelfRequest): boolean => !this.shelf(id).shown.ready;
    if (this.#isReady && this.#requests.some(isEmpty)) this.#settle(false, false);
  }

  /** On a server, and while a browser takes over its page, nobody is known: nothing personal may decide. */
  #prepareForServer(): void {
    if (this.#requests.every(({ id }) => this.shelf(id).shown.ready)) return;
    const nobody = new Profile(defaultHalfLives);
    this.#adopt(
      rankPage({ profile: () => nobody, clock: this.#personalization.clock }, this.#requests),
    );
  }

  #update(): void {
    this.#adopt(this.fresh());
  }

  #adopt(rankings: Readonly<Record<string, Ranking>>): void {
    for (const request of this.#requests) {
      const ranked = rankings[request.id]?.items ?? [];
      const slots = ranked.flatMap((entry): Slot<T>[] => {
        const item = itemOf(request, entry.id);
        return item ? [{ item, ranked: entry, hidden: false }] : [];
      });
      this.shelf(request.id).show({ ready: true, slots, pending: false });
    }
  }

  /** @param moves Whether slots off screen may move; shelves that show nothing yet are filled in any case. */
  #settle(moves: boolean, tell = true): void {
    const kept = new Map(
      this.#requests.map((request) => {
        const { slots } = this.shelf(request.id).shown;
        return [request.id, moves ? keptSlots(slots, this.#calm(request.id)) : slots] as const;
      }),
    );
    const taken = new Set(
      [...kept.values()].flatMap((slots) => slots.flatMap((slot) => slot?.item.id ?? [])),
    );
    for (const request of this.#requests) {
      const shelf = this.shelf(request.id);
      const own = kept.get(request.id) ?? [];
      const slots =
        moves || own.length === 0
          ? fillSlots(
              shelf.shown.slots,
              own,
              this.#orderFor(request, own, taken),
              this.#calm(request.id),
              (id) => itemOf(request, id),
              request.options?.limit ?? defaultLimit,
            )
          : shelf.shown.slots;
      for (const slot of slots) taken.add(slot.item.id);
      shelf.show({ ready: true, slots, pending: this.#isPending(request.id, slots) }, tell);
    }
  }

  #orderFor(
    { candidates, options }: ShelfRequest<T>,
    kept: readonly (Slot<T> | undefined)[],
    taken: ReadonlySet<string>,
  ): readonly RankedItem[] {
    const following = kept.flatMap((slot) => slot?.item.id ?? []);
    const elsewhere = new Set([...taken, ...(options?.elsewhere ?? [])]);
    return rank(this.#personalization, candidates, { ...options, elsewhere, following }).items;
  }

  #calm(id: string): Calm {
    const { hidden } = this.#personalization.profile();
    return {
      visible: this.shelf(id).visible,
      hidden: new Set(hidden.keys()),
      touched: (slot) => citedBy(slot.ranked).some((cited) => !this.#personalization.signal(cited)),
    };
  }

  #isPending(id: string, slots: readonly Slot<T>[]): boolean {
    const shown = slots.filter((slot) => !slot.hidden).map((slot) => slot.item.id);
    const best = this.fresh()[id]?.items.map((item) => item.id) ?? [];
    return shown.some((shownId, at) => shownId !== best[at]);
  }
}

const itemOf = <T extends Item>({ candidates }: ShelfRequest<T>, id: string): T | undefined =>
  candidates.find((item) => item.id === id);

interface Commands {
  readonly update: () => void;
  readonly prepare: () => void;
  readonly prepareForServer: () => void;
}

class ShelfView<T extends Item> implements Shelf<T> {
  readonly id: string;
  shown: ShelfState<T> = { ready: false, slots: [], pending: false };
  readonly #commands: Commands;
  readonly #listeners = new Set<() => void>();
  #measured: ReadonlySet<string> | undefined;

  constructor(id: string, commands: Commands) {
    this.id = id;
    this.#commands = commands;
  }

  get visible(): ReadonlySet<string> {
    return (
      this.#measured ??
      new Set(this.shown.slots.slice(0, visibleByDefault).map((slot) => slot.item.id))
    );
  }

  state(): ShelfState<T> {
    if (!this.shown.ready) this.#commands.prepare();
    return this.shown;
  }

  serverState(): ShelfState<T> {
    this.#commands.prepareForServer();
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  update(): void {
    this.#commands.update();
  }

  setVisible(ids: Iterable<string>): void {
    this.#measured = new Set(ids);
  }

  /** @param tell False while rendering, when the new state is about to be read anyway. */
  show(state: ShelfState<T>, tell = true): void {
    const old = this.shown;
    const same =
      old.ready === state.ready &&
      old.pending === state.pending &&
      old.slots.length === state.slots.length &&
      old.slots.every((slot, at) => slot === state.slots[at]);
    if (same) return;
    this.shown = state;
    if (tell) for (const listener of [...this.#listeners]) listener();
  }
}
