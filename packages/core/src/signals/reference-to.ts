import type { SignalReference } from "../ranking/ranking.ts";
import type { Evidence, Signal } from "./signal.ts";

/** What a reason needs of a signal. */
export function referenceTo(signal: Signal): SignalReference {
  const { id, type, time } = signal as Evidence;
  if (!("item" in signal)) return { id, type, time };
  return { id, type, time, item: { id: signal.item.id, title: signal.item.title } };
}
