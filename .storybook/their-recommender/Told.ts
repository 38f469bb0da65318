import type { Signal } from "@rapport/core";

/** What the person did since the page opened, as `onSignal` told the host. */
export class Told {
  #signals: readonly Signal[] = [];
  readonly #listeners = new Set<() => void>();

  readonly signals = (): readonly Signal[] => this.#signals;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly add = (signal: Signal): void => {
    this.#signals = [...this.#signals, signal];
    for (const listener of this.#listeners) listener();
  };
}
