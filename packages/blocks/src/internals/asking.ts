import type { Personalization } from "@rapport/core";

interface AskingState {
  /** What the person opened the banner with, who may have answered already. The focus goes back to it. */
  readonly opener: HTMLElement | undefined;
  /** What was recorded last, in words. */
  readonly news: string;
  /** How often something was recorded: the same words can be news again. */
  readonly count: number;
}

/** What the banner of a page and the buttons elsewhere on it tell each other. */
export class Asking {
  #state: AskingState = { opener: undefined, news: "", count: 0 };
  readonly #listeners = new Set<() => void>();

  readonly state = (): AskingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<AskingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }

  announce(news: string): void {
    this.set({ news, count: this.#state.count + 1 });
  }
}

const pages = new WeakMap<Personalization, Asking>();

/** The one of a page. */
export function askingOf(personalization: Personalization): Asking {
  const known = pages.get(personalization) ?? new Asking();
  pages.set(personalization, known);
  return known;
}
