import type { SignalReference } from "../ranking/ranking.ts";
import type { Evidence, Mood, Signal } from "./signal.ts";

/** What a reason needs of a signal. */
export function referenceTo(signal: Signal | Mood): SignalReference {
  const { id, type, time } = signal as Evidence | Mood;
  if (!("item" in signal)) return { id, type, time };
  return { id, type, time, item: { id: signal.item.id, title: signal.item.title } };
}
