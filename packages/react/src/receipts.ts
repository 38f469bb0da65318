import type { Item, Receipt, ReceiptAct } from "@rapport/core";

/** What the person did last, and what that changed. */
export interface LatestReceipt {
  readonly act: ReceiptAct;
  readonly receipt: Receipt;
  /** The item it was about, where it was about one. */
  readonly item: Item | undefined;
}

/** Holds the receipt that is shown now. One for the whole page, so that one line tells it. */
export class PageReceipts {
  #latest: LatestReceipt | undefined;
  readonly #listeners = new Set<() => void>();

  readonly latest = (): LatestReceipt | undefined => this.#latest;

  readonly publish = (act: ReceiptAct, receipt: Receipt, item?: Item): void => {
    this.#show({ act, receipt, item });
  };

  readonly dismiss = (): void => {
    this.#show(undefined);
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #show(latest: LatestReceipt | undefined): void {
    this.#latest = latest;
    for (const listener of [...this.#listeners]) listener();
  }
}
