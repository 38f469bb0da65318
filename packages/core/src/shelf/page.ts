import { keptIn } from "../kept-in.ts";
import type { Cause, Personalization } from "../personalization.ts";
import { Profile } from "../profile/profile.ts";
import { compile } from "../ranking/compile.ts";
import type { Item } from "../ranking/item.ts";
import { defaultLimit } from "../ranking/rank.ts";
import { rankPage, type ShelfRequest } from "../ranking/rank-page.ts";
import type { RankedItem, Ranking } from "../ranking/ranking.ts";
import { RapportError } from "../rapport-error.ts";
import { tellAll } from "../tell-all.ts";
import { type Calm, fillSlots, keptSlots } from "./settle.ts";
import { isSame, type Shelf, ShelfView } from "./shelf.ts";
import type { Slot } from "./slot.ts";

const minute = 60_000;

/** What must not move anything. */
const quiet: ReadonlySet<Cause> = new Set(["observation", "answer", "persistence"]);

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
export function pagesOf(personalization: Personalization): Set<Page> {
  return keptIn(mounted, personalization, () => new Set());
}

const watchers = new WeakMap<Personalization, Set<() => void>>();

/**
 * Runs a listener after lists came to a page, left it, or got other candidates. What the person does is told by
 * `personalization.subscribe`. Returns how to stop.
 */
export function watchLists(personalization: Personalization, listener: () => void): () => void {
  const listeners = keptIn(watchers, personalization, () => new Set<() => void>()).add(listener);
  return () => listeners.delete(listener);
}

function tellWatchers(personalization: Personalization): void {
  tellAll(watchers.get(personalization) ?? [], (error) => personalization.report(error));
}

/** Rankings made elsewhere, by shelf id. */
export type Rankings = Readonly<Record<string, Ranking | undefined>>;

/**
 * Creates a page of shelves. A person's act changes what is off screen at once and what is on screen at the next
 * update; what was withdrawn or forgotten goes at once.
 * @param rankings Made elsewhere, for example on a server; shown unchanged until the next update.
 * One that was made with `fromProvider` belongs into its request as `ranking`.
 * @throws RapportError in development, if it stands here.
 */
export function createPage<T extends Item>(
  personalization: Personalization,
  requests: readonly ShelfRequest<T>[],
  rankings?: Rankings,
): Page<T> {
  if (process.env.NODE_ENV !== "production" && rankings) assertPlaced(requests, rankings);
  return new PageView(personalization, requests, rankings);
}

function assertPlaced(requests: readonly ShelfRequest[], rankings: Rankings): void {
  for (const { id, ranking } of requests)
    if (rankings[id]?.provider && ranking !== rankings[id])
      throw new RapportError(
        `the ranking of the shelf "${id}" comes from a provider but stands beside the requests. The next update would replace it by an ` +
          "order made here. Put it into the request: { id, candidates, ranking }.",
      );
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
    rankings: Rankings = {},
  ) {
    this.#personalization = personalization;
    this.#requests = requests;
    // What a provider sent has not met what the person decided: it is ranked here first.
    this.#adopt(rankings, ({ provider }) => !provider);
  }

  requests(): readonly ShelfRequest<T>[] {
    return this.#requests;
  }

  setRequests(requests: readonly ShelfRequest<T>[]): void {
    const facts = ({ id, candidates, ranking, options = {} }: ShelfRequest<T>) => [
      id,
      candidates,
      ranking,
      ...Object.entries(options).flat(),
    ];
    const same = isSame(requests.flatMap(facts), this.#requests.flatMap(facts));
    this.#requests = requests;
    if (same) return;
    this.#fresh = undefined;
    this.#settle(false);
    tellWatchers(this.#personalization);
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
    return keptIn(this.#shelves, id, () => new ShelfView<T>(id, this));
  }

  mount(): () => void {
    const pages = pagesOf(this.#personalization).add(this);
    const stop = this.#personalization.subscribe(({ cause }) => {
      // Seeing and opening things must not move anything under the person's eyes.
      if (!quiet.has(cause)) this.#settle(cause !== "load", true, cause === "retraction");
    });
    // A page that was out of sight has missed what happened meanwhile.
    if (this.#version !== undefined && this.#version !== this.#personalization.version) this.#settle(true);
    tellWatchers(this.#personalization);
    return () => {
      stop();
      pages.delete(this);
      tellWatchers(this.#personalization);
    };
  }

  update(): void {
    this.#adopt(this.fresh());
  }

  prepare(): void {
    if (this.#isReady && this.#waiting.length > 0) this.#settle(false, false);
  }

  /** On a server, and while a browser takes over its page, nobody is known: nothing personal may decide. */
  prepareForServer(): void {
    const nobody = { profile: () => new Profile(), clock: this.#personalization.clock };
    const taken = this.#requests.flatMap(({ id }) => this.shelf(id).shown.slots.map(({ item }) => item.id));
    this.#adopt(rankPage(nobody, this.#waiting, taken));
  }

  report(error: unknown): void {
    this.#personalization.report(error);
  }

  get #isReady(): boolean {
    return this.#personalization.persistence !== "loading";
  }

  /** Requests of shelves that show nothing yet. */
  get #waiting(): readonly ShelfRequest<T>[] {
    return this.#requests.filter(({ id }) => !this.shelf(id).shown.ready);
  }

  #adopt(rankings: Rankings, isFinished: (ranking: Ranking) => boolean = () => true): void {
    for (const request of this.#requests) {
      const ranking = rankings[request.id];
      if (!ranking || !isFinished(ranking)) continue;
      this.#version = this.#personalization.version;
      this.shelf(request.id).show({ ready: true, slots: slotsOf(request, ranking.items), pending: false });
    }
  }

  /**
   * @param moves Whether slots off screen may move; shelves that show nothing yet are filled in any case.
   * @param holds Whether a card stays whose own thumb was taken back. What is withdrawn or erased goes at once.
   */
  #settle(moves: boolean, tell = true, holds = false): void {
    this.#version = this.#personalization.version;
    const settling = this.#requests.flatMap((request) => {
      const shelf = this.shelf(request.id);
      const { ready, slots } = shelf.shown;
      const again = holds ? (slot: Slot<T>) => this.#again(request, slot) : undefined;
      const calm = this.#calm(shelf);
      // Until the person is known, no shelf is filled; one that shows something follows what they do.
      return this.#isReady || ready
        ? [{ request, shelf, calm, kept: moves ? keptSlots(slots, calm, again) : slots }]
        : [];
    });
    const taken = new Set(settling.flatMap(({ kept }) => kept.flatMap((slot) => slot?.item.id ?? [])));
    for (const { request, shelf, calm, kept } of settling) {
      const places = Math.max(limitOf(request), kept.length);
      const before = shelf.shown.slots;
      const slots =
        moves || kept.length === 0
          ? fillSlots(before, kept, this.#orderFor(request, kept, taken, places), calm, places)
          : before;
      for (const { item } of slots) taken.add(item.id);
      shelf.show({ ready: true, slots, pending: this.#isPending(request, slots) }, tell);
    }
  }

  /**
   * The same item with reasons that hold by now, if all that is gone was said of it: somebody took their thumb back, on this
   * very card. Undefined if it may not be shown.
   */
  #again(request: ShelfRequest<T>, { item, ranked: { signals } }: Slot<T>): Slot<T> | undefined {
    const { candidates, options, id } = request;
    if (signals.some((one) => one.item?.id !== item.id && this.#isGone(one.id))) return undefined;
    const all = { ...options, limit: candidates.length, diversity: 1, neighbours: Infinity };
    const ranking = rankPage(this.#personalization, [{ ...request, options: all }])[id];
    return slotsOf(request, ranking?.items.filter((one) => one.id === item.id) ?? [])[0];
  }

  /** Whether a signal may no longer be read. Its id may be another by now. */
  #isGone(id: string): boolean {
    return !this.#personalization.signal(id);
  }

  /** What may fill the free places: the rest of the best order, or what goes best with a part that stays behind it. */
  #orderFor(
    request: ShelfRequest<T>,
    kept: readonly (Slot<T> | undefined)[],
    taken: ReadonlySet<string>,
    places: number,
  ): Slot<T>[] {
    const { id, options } = request;
    const following = kept.flatMap((slot) => slot?.item.id ?? []);
    const limit = places - following.length;
    const best = this.fresh()[id]?.items ?? [];
    const own = kept.filter((slot) => !slot?.hidden);
    const isUpToDate =
      own.every((slot, at) => !slot || slot.item.id === best[at]?.id) &&
      best.every((ranked, at) => own[at] || !taken.has(ranked.id));
    if (isUpToDate) return slotsOf(request, best.filter((ranked) => !taken.has(ranked.id)).slice(0, limit));
    const part = { ...request, options: { ...options, limit, following } };
    return slotsOf(request, rankPage(this.#personalization, [part], taken)[id]?.items ?? []);
  }

  #calm({ visible }: ShelfView<T>): Calm {
    const { hidden, stances, quietUntil } = this.#personalization.profile();
    const isQuiet = this.#personalization.clock() < quietUntil;
    return {
      visible,
      isHidden: (id) => hidden.has(id),
      isTouched: ({ item, ranked }) =>
        (isQuiet && item.promotion) ||
        ranked.contributions.some(
          (contribution) =>
            ("parts" in contribution && contribution.parts.some(({ signal }) => this.#isGone(signal))) ||
            (contribution.type === "trait" && stances.get(contribution.trait)?.type === "ignore"),
        ),
    };
  }

  #isPending(request: ShelfRequest<T>, slots: readonly Slot<T>[]): boolean {
    const shown = slots.filter((slot) => !slot.hidden);
    const tiles = slots.length - shown.length;
    const places = Math.max(limitOf(request), slots.length) - tiles;
    const best = this.fresh()[request.id]?.items.slice(0, places) ?? [];
    return !isSame(
      shown.map(({ item }) => item.id),
      best.map(({ id }) => id),
    );
  }
}

const limitOf = ({ options }: ShelfRequest): number => options?.limit ?? defaultLimit;

function slotsOf<T extends Item>({ candidates }: ShelfRequest<T>, order: readonly RankedItem[]): Slot<T>[] {
  const { items, index } = compile(candidates);
  return order.flatMap((ranked) => {
    const item = items[index.get(ranked.id) ?? -1] as T | undefined;
    return item ? [{ item: attributed(item, ranked), ranked, hidden: false }] : [];
  });
}

const carriers = new WeakMap<Item, Map<string, Item>>();

/** The item, carrying what its provider wants to hear back: the same object for as long as the item is the same. */
function attributed<T extends Item>(item: T, { provided }: RankedItem): T {
  const attribution = provided?.attribution;
  if (attribution === undefined) return item;
  const known = keptIn(carriers, item, () => new Map());
  return keptIn(known, attribution, () => ({ ...item, attribution })) as T;
}
