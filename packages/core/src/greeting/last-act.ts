import type { Personalization } from "../personalization.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { ItemReference, Signal } from "../signals/signal.ts";

/** The last thing a person did that a greeting can go on from. */
export interface LastAct {
  readonly because: "saved" | "opened" | "liked" | "followed" | "muted" | "counted";
  readonly signal: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly item?: ItemReference;
  readonly trait?: string;
  readonly counter?: string;
}

/** Anything more personal is not mentioned in a greeting. */
const nameable: ReadonlySet<DataKind> = new Set(["behavioral", "preference", "intent", "affinity"]);

/** The latest act to go on from, among those that may be read; undefined if there is none. */
export function lastActOf(personalization: Personalization): LastAct | undefined {
  const { hidden, owned, stances } = personalization.profile();
  const isUnwanted = (item: ItemReference): boolean =>
    hidden.has(item.id) ||
    owned.has(item.id) ||
    item.traits.some((trait) => stances.get(trait)?.type === "mute");
  let latest: LastAct | undefined;
  for (const signal of personalization.signals()) {
    if (latest && signal.time < latest.time) continue;
    if ("kind" in signal && !nameable.has(signal.kind)) continue;
    if ("item" in signal && isUnwanted(signal.item)) continue;
    latest = actOf(signal) ?? latest;
  }
  return latest;
}

function actOf(signal: Signal): LastAct | undefined {
  const { id, time } = signal;
  switch (signal.type) {
    case "save":
      return { because: "saved", signal: id, time, item: signal.item };
    case "open":
    case "dwell":
      return { because: "opened", signal: id, time, item: signal.item };
    case "rate":
      return signal.value > 0 ? { because: "liked", signal: id, time, item: signal.item } : undefined;
    case "follow":
      return { because: "followed", signal: id, time, trait: signal.trait };
    case "mute":
      // A pause is for hard times: nobody is reminded of it. What was muted is not named either.
      return signal.until === undefined ? { because: "muted", signal: id, time } : undefined;
    case "count":
      return { because: "counted", signal: id, time, counter: signal.counter };
    default:
      return undefined;
  }
}
