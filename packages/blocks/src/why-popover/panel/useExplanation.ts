"use client";
import { act, forgetReason, type Page, type Receipt, type ReceiptAct } from "@rapport/core";
import { useMessages, usePersonalization, usePublishReceipt, wordReceipt } from "@rapport/react";
import { useEffect, useRef, useState } from "react";
import { guarded } from "../../internals/guarded.ts";
import { markAnnounced } from "../../internals/announcedReceipts.ts";
import { afterPaint } from "./afterPaint.ts";
import {
  type Counterfactual,
  explainSlot,
  findCounterfactual,
  type ShelfOfPage,
  type SlotExplanation,
} from "./explainSlot.ts";
import { traitToLessen } from "./names.ts";
import type { Session } from "./session.ts";

/**
 * What can be done about a reason: take away what it rests on, or ask for less of what it is about. What a provider says
 * rests on nothing that is kept here: then the item itself can be hidden.
 */
export type Control = "forget" | "less" | "hide";

const acts = { forget: "forgotten", less: "less", hide: "hidden" } as const;

/** What a control did. */
export interface Effect {
  readonly control: Control;
  readonly act: ReceiptAct;
  readonly receipt: Receipt;
  /** "Forgotten. 3 films moved down." */
  readonly text: string;
}

/** What the parts of the panel share. */
export interface Explained extends SlotExplanation {
  /** Found right after the panel is there: it takes ranking again. */
  readonly counterfactual: Counterfactual | undefined;
  /** What was done about each reason, by its place, and not undone. */
  readonly effects: ReadonlyMap<number, Effect>;
  /** The control whose effect was undone last: focus goes back to it. */
  readonly undone: { readonly place: number; readonly control: Control } | undefined;
  /** What to read out. */
  readonly news: { readonly text: string; readonly key: number };
  /** What "Less of this" would be about; undefined where there is nothing. */
  readonly lessenable: (place: number) => string | undefined;
  readonly run: (place: number, control: Control) => void;
  readonly undo: (place: number) => void;
  readonly close: () => void;
  /** Ids of the heading and of the line under it. */
  readonly title: string;
  readonly summary: string;
}

/** One opening of the panel: explains once, then acts on it. Reasons stay as they were, so nothing jumps under the hand. */
export function useExplanation(
  { slot }: Session,
  { id, page }: ShelfOfPage,
  seen: number,
  panel: string,
  close: () => void,
): Explained {
  const personalization = usePersonalization();
  const messages = useMessages();
  const publish = usePublishReceipt();
  const [told] = useState(() => explainSlot(personalization, messages, slot, { id, page }, seen));
  const [wasBest] = useState(() => showsBest(page));
  const [effects, setEffects] = useState<ReadonlyMap<number, Effect>>(new Map());
  const [undone, setUndone] = useState<Explained["undone"]>();
  const [news, setNews] = useState({ text: "", key: 0 });

  const [counterfactual, setCounterfactual] = useState<Counterfactual>();
  useEffect(() => {
    const find = guarded(personalization, () =>
      setCounterfactual(findCounterfactual(personalization, messages, told, { id, page })),
    );
    // Opening must not wait for another ranking of the page.
    return afterPaint(find);
  }, [personalization, messages, told, id, page]);

  // When the panel is gone, the page's own receipt line keeps the way back.
  const last = useRef<Effect>(undefined);
  useEffect(
    () => () => {
      if (last.current) publish(last.current.act, last.current.receipt, slot.item);
    },
    [publish, slot],
  );

  const tell = (text: string): void => setNews(({ key }) => ({ text, key: key + 1 }));
  const lessenable = (place: number): string | undefined => {
    const reason = told.reasons[place]?.reason;
    return reason && traitToLessen(reason, slot);
  };
  const perform = guarded(personalization, (place: number, control: Control): Receipt | undefined => {
    const reason = told.reasons[place]?.reason;
    const trait = lessenable(place);
    if (control === "less") return trait ? act(personalization, [{ type: "less", trait }]) : undefined;
    if (control === "hide") return act(personalization, [{ type: "hide", item: slot.item }]);
    return reason && "forget" in reason ? forgetReason(personalization, reason.forget) : undefined;
  });
  const takeBack = guarded(personalization, (receipt: Receipt): Receipt => receipt.undo());
  const run = (place: number, control: Control): void => {
    const receipt = perform(place, control);
    if (!receipt) return;
    const name = acts[control];
    const effect = { control, act: name, receipt, text: wordReceipt(name, receipt, messages) } as const;
    markAnnounced(receipt);
    last.current = effect;
    setEffects(new Map(effects).set(place, effect));
    setUndone(undefined);
    tell(effect.text);
  };
  const undo = (place: number): void => {
    const effect = effects.get(place);
    const receipt = effect && takeBack(effect.receipt);
    if (!receipt) return;
    const rest = new Map(effects);
    rest.delete(place);
    // Nothing is changed any more, so the best order is what was shown before: undo brings back that, not something like it.
    if (rest.size === 0 && wasBest) page.shelf(id).update();
    last.current = [...rest.values()].at(-1);
    setEffects(rest);
    setUndone({ place, control: effect.control });
    tell(wordReceipt("undone", receipt, messages));
  };
  return {
    ...told,
    counterfactual,
    effects,
    undone,
    news,
    lessenable,
    run,
    undo,
    close,
    title: `${panel}title`,
    summary: `${panel}summary`,
  };
}

/** Whether all shelves show what would be ranked now. */
function showsBest(page: Page): boolean {
  return page.requests().every((request) => {
    const { pending, slots } = page.shelf(request.id).state();
    return !pending && slots.every(({ hidden }) => !hidden);
  });
}
