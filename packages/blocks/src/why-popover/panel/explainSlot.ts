import {
  explain,
  type Messages,
  needs,
  type Page,
  type Personalization,
  type Slot,
  type WordedReason,
  wordReasons,
} from "@rapport/core";
import { nameIn, withoutWhat } from "./names.ts";

/** A shelf of a page. */
export interface ShelfOfPage {
  readonly id: string;
  readonly page: Page;
}

/** Why an item is where it is, in words. */
export interface SlotExplanation {
  readonly item: Slot["item"];
  readonly reasons: readonly WordedReason[];
  /** Whole percent that further reasons have together. */
  readonly other: number;
  /** N of "your top N". */
  readonly places: number;
}

/** Something without which the item would not be on the list. */
export interface Counterfactual {
  /** Place among the reasons, from 0. */
  readonly reason: number;
  readonly text: string;
  /** The title or trait that it names. */
  readonly name: string | undefined;
}

/**
 * Explains a slot as it is now.
 * @param seen How many items of the shelf are seen at first.
 */
export function explainSlot(
  personalization: Personalization,
  messages: Messages,
  { item, ranked }: Slot,
  { id, page }: ShelfOfPage,
  seen: number,
): SlotExplanation {
  const explanation = explain(personalization, ranked);
  const reasons = wordReasons(explanation, personalization, messages);
  const { slots } = page.shelf(id).state();
  const at = slots.findIndex((slot) => slot.item.id === item.id);
  const isSeen = at >= 0 && at < seen;
  const places = isSeen ? Math.min(seen, slots.length) : slots.length;
  return { item, reasons, other: explanation.other, places };
}

/**
 * Finds the first reason that can be named, can be forgotten, and would take the item away if it was. Ranks the page
 * again for every one it asks about.
 */
export function findCounterfactual(
  personalization: Personalization,
  messages: Messages,
  { item, reasons, places }: SlotExplanation,
  { id, page }: ShelfOfPage,
): Counterfactual | undefined {
  for (const [place, worded] of reasons.entries()) {
    const what = withoutWhat(worded, messages);
    if (what === undefined || !("forget" in worded.reason)) continue;
    if (needs(personalization, page, id, item.id, worded.reason.forget))
      return {
        reason: place,
        text: messages.whyCounterfactual(what, messages.noun, places),
        name: nameIn(worded, messages),
      };
  }
  return undefined;
}
