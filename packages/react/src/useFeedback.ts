"use client";
import { act, forget, type Item, type Personalization, type Receipt } from "@rapport/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useShared } from "./PersonalizationProvider.tsx";

/** A thumb; null for none. */
export type Thumb = "up" | "down" | null;

export interface Feedback {
  readonly value: Thumb;
  readonly hidden: boolean;
  /** Up: more like this. Down: hides it, and less like it. Null takes the opinion back. Tells what changed. */
  rate(value: Thumb): Receipt;
  /** Hides it without an opinion on others like it. */
  hide(): Receipt;
  /** Takes back hiding and opinion. */
  undo(): Receipt;
}

const unknown = (): string => " ";

/** What the person thinks of an item, and how they say it. Renders again only when that changes. */
export function useFeedback(item: Item): Feedback {
  const { personalization, receipts } = useShared();
  const subscribe = useCallback(
    (listener: () => void) => personalization.subscribe(listener, item.id),
    [personalization, item.id],
  );
  const state = useSyncExternalStore(subscribe, () => stateOf(personalization, item.id), unknown);
  const [thumb, hidden] = state.split(" ");
  const acts = useMemo(() => {
    const rate = (value: Thumb): Receipt => {
      const receipt = rateItem(personalization, item, value);
      receipts.publish({ act: actOf(value), receipt, item });
      return receipt;
    };
    const hide = (): Receipt => {
      const receipt = act(personalization, [{ type: "hide", item }]);
      receipts.publish({ act: "hidden", receipt, item });
      return receipt;
    };
    const undo = (): Receipt => {
      const receipt = forget(personalization, opinionOn(personalization, item.id));
      receipts.publish({ act: "undone", receipt, item });
      return receipt;
    };
    return { rate, hide, undo };
  }, [personalization, receipts, item]);
  return { value: (thumb || null) as Thumb, hidden: hidden === "hidden", ...acts };
}

const actOf = (value: Thumb) =>
  value === "up" ? ("liked" as const) : value === "down" ? ("hidden" as const) : ("cleared" as const);

/** As one string, so that it compares by value. */
function stateOf(personalization: Personalization, id: string): string {
  const profile = personalization.profile();
  const rating = profile.ratings.get(id)?.value ?? 0;
  const thumb = rating > 0 ? "up" : rating < 0 ? "down" : "";
  return `${thumb} ${profile.hidden.has(id) ? "hidden" : ""}`;
}

function opinionOn(personalization: Personalization, id: string): string[] {
  const { ratings, hidden } = personalization.profile();
  const rating = ratings.get(id)?.signal;
  const hiding = hidden.get(id);
  return [rating, hiding].filter((signal) => signal !== undefined);
}

function rateItem(personalization: Personalization, item: Item, value: Thumb): Receipt {
  if (value === null) return forget(personalization, opinionOn(personalization, item.id));
  if (value === "up") return act(personalization, [{ type: "rate", value: 1, item }]);
  return act(personalization, [
    { type: "hide", item },
    { type: "rate", value: -1, item },
  ]);
}
