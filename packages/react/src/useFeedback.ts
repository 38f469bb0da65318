"use client";
import { act, forget, type Item, type Personalization, type Receipt, type Signal } from "@rapport/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useShared } from "./PersonalizationProvider.tsx";

/** A thumb; null for none. */
export type Thumb = "up" | "down" | null;

export interface Feedback {
  readonly value: Thumb;
  readonly hidden: boolean;
  /**
   * Up: more like this, and hidden no longer. Down: hides it, and less like it. Null takes back all that was said
   * of it. Tells what changed.
   */
  readonly rate: (value: Thumb) => Receipt;
  /** Hides it without an opinion on others like it. */
  readonly hide: () => Receipt;
  /** Brings a hidden item back, with the thumb it had before; else takes its thumb back. */
  readonly undo: () => Receipt;
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
      const receipt = undoFor(personalization, item.id);
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

/** The ids of all signals that say something of this sort about an item. */
function idsOf(
  personalization: Personalization,
  id: string,
  isOfSort: (signal: Signal) => boolean,
): string[] {
  return personalization
    .signals()
    .flatMap((signal) => ("item" in signal && signal.item.id === id && isOfSort(signal) ? signal.id : []));
}

const hides = ({ type }: Signal): boolean => type === "hide";
const opines = (signal: Signal): boolean => hides(signal) || signal.type === "rate";
const rejects = (signal: Signal): boolean => hides(signal) || (signal.type === "rate" && signal.value < 0);

function undoFor(personalization: Personalization, id: string): Receipt {
  const hidden = personalization.profile().hidden.has(id);
  return forget(personalization, idsOf(personalization, id, hidden ? rejects : opines));
}

function rateItem(personalization: Personalization, item: Item, value: Thumb): Receipt {
  if (value === null) return forget(personalization, idsOf(personalization, item.id, opines));
  if (value === "down")
    return act(personalization, [
      { type: "hide", item },
      { type: "rate", value: -1, item },
    ]);
  const back = forget(personalization, idsOf(personalization, item.id, hides));
  const liked = act(personalization, [{ type: "rate", value: 1, item }]);
  const entries = [...back.entries, ...liked.entries];
  return { ...liked, entries, undo: () => forget(personalization, entries) };
}
