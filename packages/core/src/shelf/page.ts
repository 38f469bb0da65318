import type { Change, Personalization } from "../personalization.ts";
import { defaultHalfLives } from "../profile/half-life.ts";
import { Profile } from "../profile/profile.ts";
import { compile } from "../ranking/compile.ts";
import type { Item } from "../ranking/item.ts";
import { rank } from "../ranking/rank.ts";
import { rankPage, type ShelfRequest } from "../ranking/rank-page.ts";
import type { RankedItem, Ranking, RankOptions } from "../ranking/ranking.ts";
import { type Calm, fillSlots, keptSlots } from "./settle.ts";
import { type Shelf, ShelfView } from "./shelf.ts";
import { citedBy, guessedFrom, type Slot } from "./slot.ts";

const defaultLimit = 12;
const minute = 60_000;

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
  #fresh: { readonly as: string; readonly rankings: Record<string, Ranking> } | undefined;
  /** Of the profile, when the shelves were last looked at. */
  #version: number | undefined;

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
    const old = this.#requests;
    this.#requests = requests;
    const same = (request: ShelfRequest<T>, at: number): boolean =>
      request.id === old[at]?.id &&
      request.candidates === old[at].candidates &&
      isAlike(request.options, old[at].options);
    if (requests.length === old.length && requests.every(same)) return;
    this.#fresh = undefined;
    this.#settle(false);
  }

  fresh(): Readonly<Record<string, Ranking>> {
    const { version, clock } = this.#personalization;
    // Time alone changes an order, too: what it did must not be put down to the next act.
    const as = `${version} ${Math.floor(clock() / minute)}`;
    if (this.#fresh?.as !== as)
      this.#fresh = { as, rankings: rankPage(this.#personalization, this.#requests) };
    return this.#fresh.rankings;
  }

  shelf(id: string): ShelfView<T> {
    const known = this.#shelves.get(id);
    if (known) return known;
    const shelf = new ShelfView<T>(id, {
      update: () => this.#update(),
      prepare: () => this.#prepare(),
      prepareForServer: () => this.#prepareForServer(),
      report: (error) => this.#personalization.report(error),
    });
    this.#shelves.set(id, shelf);
    return shelf;
  }

  mount(): () => void {
    const pages = mounted.get(this.#personalization) ?? new Set<Page>();
    mounted.set(this.#personalization, pages);
    pages.add(this);
    const stop = this.#personalization.subscribe((change) => this.#follow(change));
    // A page that was out of sight has missed what happened meanwhile.
    if (this.#version !== undefined && this.#version !== this.#personalization.version) this.#settle(true);
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
    if (cause !== "observation") this.#settle(cause !== "load");
  }

  /** Fills shelves that show nothing yet, once the person is known. */
  #prepare(): void {
    const isEmpty = ({ id }: ShelfRequest): boolean => !this.shelf(id).shown.ready;
    if (this.#isReady && this.#requests.some(isEmpty)) this.#settle(false, false);
  }

  /** On a server, and while a browser takes over its page, nobody is known: nothing personal may decide. */
  #prepareForServer(): void {
    const taken = this.#requests.flatMap(({ id }) => this.shelf(id).shown.slots.map(({ item }) => item.id));
    const waiting = this.#requests
      .filter(({ id }) => !this.shelf(id).shown.ready)
      .map(({ options, ...request }) => ({
        ...request,
        options: { ...options, elsewhere: [...taken, ...(options?.elsewhere ?? [])] },
      }));
    const nobody = new Profile(defaultHalfLives);
    this.#adopt(rankPage({ profile: () => nobody, clock: this.#personalization.clock }, waiting));
  }

  #update(): void {
    this.#adopt(this.fresh());
  }

  #adopt(rankings: Readonly<Record<string, Ranking>>): void {
    this.#version = this.#personalization.version;
    for (const request of this.#requests) {
      const ranking = rankings[request.id];
      if (!ranking) continue;
      const slots = ranking.items.flatMap((entry): Slot<T>[] => {
        const item = itemOf(request, entry.id);
        return item ? [{ item, ranked: entry, hidden: false }] : [];
      });
      this.shelf(request.id).show({ ready: true, slots, pending: false });
    }
  }

  /** @param moves Whether slots off screen may move; shelves that show nothing yet are filled in any case. */
  #settle(moves: boolean, tell = true): void {
    this.#version = this.#personalization.version;
    // Until the person is known, no shelf is filled; one that shows something follows what they do.
    const requests = this.#requests.filter(({ id }) => this.#isReady || this.shelf(id).shown.ready);
    const kept = new Map(
      requests.map((request) => {
        const { slots } = this.shelf(request.id).shown;
        return [request.id, moves ? keptSlots(slots, this.#calm(request.id)) : slots] as const;
      }),
    );
    const taken = new Set(
      [...kept.values()].flatMap((slots) => slots.flatMap((slot) => slot?.item.id ?? [])),
    );
    for (const request of requests) {
      const shelf = this.shelf(request.id);
      const own = kept.get(request.id) ?? [];
      const places = Math.max(request.options?.limit ?? defaultLimit, own.length);
      const slots =
        moves || own.length === 0
          ? fillSlots(
              shelf.shown.slots,
              own,
              this.#orderFor(request, own, taken, places),
              this.#calm(request.id),
              (id) => itemOf(request, id),
              places,
            )
          : shelf.shown.slots;
      for (const slot of slots) taken.add(slot.item.id);
      shelf.show({ ready: true, slots, pending: this.#isPending(request, slots) }, tell);
    }
  }

  /** What may fill the free places: the rest of the best order, or what goes best with a part that stays behind it. */
  #orderFor(
    { id, candidates, options }: ShelfRequest<T>,
    kept: readonly (Slot<T> | undefined)[],
    taken: ReadonlySet<string>,
    places: number,
  ): readonly RankedItem[] {
    const following = kept.flatMap((slot) => slot?.item.id ?? []);
    const limit = places - following.length;
    const best = this.fresh()[id]?.items ?? [];
    const own = kept.filter((slot) => !slot?.hidden);
    const isUpToDate =
      own.every((slot, at) => !slot || slot.item.id === best[at]?.id) &&
      best.every((ranked, at) => own[at] || !taken.has(ranked.id));
    if (isUpToDate) return best.filter((ranked) => !taken.has(ranked.id)).slice(0, limit);
    const elsewhere = new Set([...taken, ...(options?.elsewhere ?? [])]);
    return rank(this.#personalization, candidates, { ...options, limit, elsewhere, following }).items;
  }

  #calm(id: string): Calm {
    const { hidden, stances } = this.#personalization.profile();
    return {
      visible: this.shelf(id).visible,
      hidden: new Set(hidden.keys()),
      touched: ({ ranked }) =>
        citedBy(ranked).some((cited) => !this.#personalization.signal(cited)) ||
        guessedFrom(ranked).some((trait) => stances.get(trait)?.type === "ignore"),
    };
  }

  #isPending({ id, options }: ShelfRequest<T>, slots: readonly Slot<T>[]): boolean {
    const shown = slots.filter((slot) => !slot.hidden);
    const tiles = slots.length - shown.length;
    const places = Math.max(options?.limit ?? defaultLimit, slots.length) - tiles;
    const best = this.fresh()[id]?.items.slice(0, places) ?? [];
    return shown.length !== best.length || shown.some((slot, at) => slot.item.id !== best[at]?.id);
  }
}

/** Whether two sets of options say the same, at first sight. */
function isAlike(a: RankOptions = {}, b: RankOptions = {}): boolean {
  const names = Object.keys({ ...a, ...b }) as (keyof RankOptions)[];
  return names.every((name) => a[name] === b[name]);
}

function itemOf<T extends Item>({ candidates }: ShelfRequest<T>, id: string): T | undefined {
  const { items, index } = compile(candidates);
  return items[index.get(id) ?? -1] as T | undefined;
}
