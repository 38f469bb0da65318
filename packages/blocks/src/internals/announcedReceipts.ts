import type { Receipt } from "@rapport/core";

const announced = new WeakSet<Receipt>();

/** Remembers that a receipt was read out where it was made, so that the line that shows it later does not repeat it. */
export function markAnnounced(receipt: Receipt): void {
  announced.add(receipt);
}

/** Whether a receipt was read out already. */
export function wasAnnounced(receipt: Receipt): boolean {
  return announced.has(receipt);
}
