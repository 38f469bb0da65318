import type { Item } from "../ranking/item.ts";
import { recommendations } from "./data-kind.ts";
import { isChoice, type ItemReference, type Signal, type SignalDraft } from "./signal.ts";
import { fieldNames } from "./validate.ts";

/**
 * What the log keeps of a draft, and nothing else the caller passed along.
 * @param now Milliseconds since the epoch: nothing happened later.
 */
export function completed(draft: SignalDraft, id: string, now: number): Signal {
  const { type, item, kind, purpose = recommendations, time = Infinity } = draft as AnyDraft;
  const { attribution = item?.attribution } = draft as AnyDraft;
  const usual = type === "rate" || type === "follow" ? "preference" : "behavioral";
  const facts: Readonly<Record<string, unknown>> = {
    ...draft,
    attribution,
    item: item && { id: item.id, title: item.title, traits: [...new Set(item.traits)] },
    ...(isChoice(draft) ? { kind: undefined, purpose: undefined } : { kind: kind ?? usual, purpose }),
  };
  const given = ["type", ...fieldNames].filter((name) => facts[name] !== undefined);
  return {
    ...Object.fromEntries(given.map((name) => [name, facts[name]])),
    id,
    time: Math.min(time, now),
  } as Signal;
}

/** A draft of any type, with those fields of all that are looked at. */
type AnyDraft = SignalDraft & {
  readonly item?: ItemReference & Pick<Item, "attribution">;
  readonly attribution?: string;
  readonly kind?: string;
  readonly purpose?: string;
};
