import type { Item } from "../ranking/item.ts";
import { tellAll } from "../tell-all.ts";
import type { Slot } from "./slot.ts";

/** Slots taken to be on screen until the block has measured. */
const visibleByDefault = 5;

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

/** What a shelf asks of its page. */
interface Shelves {
  update(): void;
  /** Fills shelves that show nothing yet, once the person is known. */
  prepare(): void;
  /** Fills shelves that show nothing yet without anything personal. */
  prepareForServer(): void;
  report(error: unknown): void;
}

/** Holds what one shelf shows. */
export class ShelfView<T extends Item> implements Shelf<T> {
  readonly id: string;
  shown: ShelfState<T> = { ready: false, slots: [], pending: false };
  readonly #page: Shelves;
  readonly #listeners = new Set<() => void>();
  #measured: ReadonlySet<string> | undefined;

  constructor(id: string, page: Shelves) {
    this.id = id;
    this.#page = page;
  }

  get visible(): ReadonlySet<string> {
    return this.#measured ?? new Set(this.shown.slots.slice(0, visibleByDefault).map((slot) => slot.item.id));
  }

  state(): ShelfState<T> {
    if (!this.shown.ready) this.#page.prepare();
    return this.shown;
  }

  serverState(): ShelfState<T> {
    this.#page.prepareForServer();
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  update(): void {
    this.#page.update();
  }

  setVisible(ids: Iterable<string>): void {
    this.#measured = new Set(ids);
  }

  /** @param tell False while rendering, when the new state is about to be read anyway. */
  show(state: ShelfState<T>, tell = true): void {
    const facts = ({ ready, pending, slots }: ShelfState<T>) => [ready, pending, ...slots];
    if (isSame(facts(state), facts(this.shown))) return;
    this.shown = state;
    if (tell) tellAll(this.#listeners, (error) => this.#page.report(error));
  }
}

/** Whether two lists hold the same. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);
