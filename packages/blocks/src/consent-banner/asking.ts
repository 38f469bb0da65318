import type { Personalization } from "@rapport/core";

/** What the banner of a page and the buttons elsewhere on it tell each other. */
export class Asking {
  /** Opened by the person, who may have answered already. */
  open = false;
  /** What was recorded last, in words, and how often: the same words can be news again. */
  news: { readonly text: string; readonly count: number } = { text: "", count: 0 };
  #opener: HTMLElement | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(opener: HTMLElement): void {
    this.#opener = opener;
    this.open = true;
    this.#tell();
  }

  /** @returns what had opened it, where the focus goes back to. */
  hide(): HTMLElement | undefined {
    const opener = this.#opener;
    this.#opener = undefined;
    this.open = false;
    this.#tell();
    return opener;
  }

  announce(text: string): void {
    this.news = { text, count: this.news.count + 1 };
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const pages = new WeakMap<Personalization, Asking>();

/** The one of a page. */
export function askingOf(personalization: Personalization): Asking {
  const known = pages.get(personalization) ?? new Asking();
  pages.set(personalization, known);
  return known;
}
