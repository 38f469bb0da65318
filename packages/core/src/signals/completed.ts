import type { Item } from "../ranking/item.ts";
import { type DataKind, recommendations } from "./data-kind.ts";
import { isChoice, type ItemReference, type Signal, type SignalDraft } from "./signal.ts";

/**
 * What the log keeps of a draft, and nothing else the caller passed along.
 * @param now Milliseconds since the epoch: nothing happened later.
 */
export function completed(draft: SignalDraft, id: string, now: number): Signal {
  const { type, item, trait, value, seconds, repeatAfter, until, shelf, kind, purpose, counter, by } =
    draft as AnyDraft;
  const { attribution = item?.attribution, time = Infinity } = draft as AnyDraft;
  const terms = !isChoice(draft) && {
    kind: kind ?? (type === "rate" || type === "follow" ? "preference" : "behavioral"),
    purpose: purpose ?? recommendations,
  };
  const about = item && { id: item.id, title: item.title, traits: [...new Set(item.traits)] };
  const facts = {
    type,
    item: about,
    trait,
    value,
    seconds,
    repeatAfter,
    until,
    shelf,
    attribution,
    counter,
    by,
    ...terms,
  };
  const given = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  return { ...Object.fromEntries(given), id, time: Math.min(time, now) } as Signal;
}

/** A draft of any type, with the fields of all. */
type AnyDraft = Pick<SignalDraft, "type"> &
  Partial<{
    readonly item: ItemReference & Pick<Item, "attribution">;
    readonly trait: string;
    readonly value: number;
    readonly seconds: number;
    readonly repeatAfter: number;
    readonly until: number;
    readonly time: number;
    readonly shelf: string;
    readonly attribution: string;
    readonly counter: string;
    readonly by: number;
    readonly kind: DataKind;
    readonly purpose: string;
  }>;
