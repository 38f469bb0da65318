"use client";
import {
  act,
  forget,
  type Item,
  type Personalization,
  type Receipt,
  type ReceiptAct,
  type Signal,
  type SignalDraft,
} from "@rapport/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Shared, useShared } from "./PersonalizationProvider.tsx";

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

/** What the person thinks of an item, and how they say it. Renders again only when that changes. */
export function useFeedback(item: Item): Feedback {
  const shared = useShared();
  const { personalization } = shared;
  const { id } = item;
  const subscribe = useCallback(
    (listener: () => void) => personalization.subscribe(listener, id),
    [personalization, id],
  );
  const value = useSyncExternalStore(subscribe, () => thumbOf(personalization, id), nothing);
  const hidden = useSyncExternalStore(subscribe, () => personalization.profile().hidden.has(id), nothing);
  const acts = useMemo(() => actsOn(item, shared), [item, shared]);
  return { value, hidden: Boolean(hidden), ...acts };
}

/** Before hydration nothing is known. */
const nothing = (): null => null;

function thumbOf(personalization: Personalization, id: string): Thumb {
  const rating = personalization.profile().ratings.get(id)?.value ?? 0;
  return rating > 0 ? "up" : rating < 0 ? "down" : null;
}

const hides = ({ type }: Signal): boolean => type === "hide";
const rejects = (signal: Signal): boolean => hides(signal) || (signal.type === "rate" && signal.value < 0);
const opines = (signal: Signal): boolean => hides(signal) || signal.type === "rate";

function actsOn(item: Item, { personalization, receipts }: Shared): Pick<Feedback, "rate" | "hide" | "undo"> {
  const tell = (name: ReceiptAct, receipt: Receipt): Receipt => {
    receipts.publish(name, receipt, item);
    return receipt;
  };
  const takeBack = (isMeant: (signal: Signal) => boolean): Receipt =>
    forget(
      personalization,
      personalization
        .signals()
        .flatMap((signal) =>
          "item" in signal && signal.item.id === item.id && isMeant(signal) ? signal.id : [],
        ),
    );
  const like = (): Receipt => {
    const back = takeBack(hides);
    const liked = act(personalization, [{ type: "rate", value: 1, item }]);
    const entries = [...back.entries, ...liked.entries];
    return { ...liked, entries, undo: () => forget(personalization, entries) };
  };
  const hide = (...opinion: SignalDraft[]): Receipt =>
    tell("hidden", act(personalization, [{ type: "hide", item }, ...opinion]));
  return {
    rate: (value) => {
      if (value === "down") return hide({ type: "rate", value: -1, item });
      return value ? tell("liked", like()) : tell("cleared", takeBack(opines));
    },
    hide: () => hide(),
    undo: () => {
      const { hidden } = personalization.profile();
      return tell("undone", takeBack(hidden.has(item.id) ? rejects : opines));
    },
  };
}
