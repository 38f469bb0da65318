"use client";
import {
  act,
  type DataKind,
  defaultWeights,
  forgetReason,
  type Page,
  type Receipt,
  type ReceiptAct,
  type Weights,
} from "@rapport/core";
import { useMessages, usePersonalization, usePublishReceipt, wordReceipt } from "@rapport/react";
import { useEffect, useRef, useState } from "react";
import { guarded } from "../../internals/guarded.ts";
import { markAnnounced } from "../../internals/announcedReceipts.ts";
import { anchorOf } from "../../internals/visits.ts";
import { afterPaint } from "./afterPaint.ts";
import {
  type Counterfactual,
  explainSlot,
  findCounterfactual,
  type ShelfOfPage,
  type SlotExplanation,
} from "./explainSlot.ts";
import { isOn, stopUsing, switchOf } from "./stopUsing.ts";
import { traitToLessen } from "./names.ts";
import type { Session } from "./session.ts";

/**
 * What can be done about a reason: take away what it rests on, or ask for less of what it is about. What a provider says
 * rests on nothing that is kept here: then the item itself can be hidden. To stop is the consent switch of its kind of data.
 */
export type Control = "forget" | "less" | "hide" | "stop";

/** What a control did. */
export interface Effect {
  readonly control: Control;
  /** "Forgotten. 3 films moved down." */
  readonly text: string;
  /** For the receipt line of the page; consent has receipts of its own. */
  readonly told: { readonly act: ReceiptAct; readonly receipt: Receipt } | undefined;
  /** Takes it back, as far as that can be. @returns what that did, in words. */
  readonly undo: () => string;
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
  /** The kind of data that consent can be withdrawn from; undefined where the blocks do not ask for it. */
  readonly stoppable: (place: number) => DataKind | undefined;
  /** Whether anything it rests on is still there. */
  readonly isForgettable: (place: number) => boolean;
  /** The entry of the data panel that a reason rests on. */
  readonly listed: (place: number) => string | undefined;
  /** What the list is ranked by. */
  readonly weights: Weights;
  /** Moves the focus to where the panel was opened from. */
  readonly back: () => void;
  readonly tell: (text: string) => void;
  readonly run: (place: number, control: Control) => void;
  readonly undo: (place: number) => void;
  readonly close: () => void;
  /** Ids of the heading and of the line under it. */
  readonly title: string;
  readonly summary: string;
}

/** One opening of the panel: explains once, then acts on it. Reasons stay as they were, so nothing jumps under the hand. */
export function useExplanation(
  session: Session,
  { id, page }: ShelfOfPage,
  seen: number,
  panel: string,
  close: () => void,
): Explained {
  const { slot } = session;
  const personalization = usePersonalization();
  const messages = useMessages();
  const publish = usePublishReceipt();
  const [told] = useState(() => explainSlot(personalization, messages, slot, { id, page }, seen));
  // Found at once: of what is erased there is nothing left that names its purposes.
  const [switches] = useState(() => told.reasons.map(({ reason }) => switchOf(reason, personalization)));
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
      const done = last.current?.told;
      if (done) publish(done.act, done.receipt, slot.item);
    },
    [publish, slot],
  );

  const tell = (text: string): void => setNews(({ key }) => ({ text, key: key + 1 }));
  const lessenable = (place: number): string | undefined => {
    const reason = told.reasons[place]?.reason;
    return reason && traitToLessen(reason, slot);
  };
  const facts = (place: number) => {
    const reason = told.reasons[place]?.reason;
    return reason && "kind" in reason ? reason : undefined;
  };
  const stoppable = (place: number): DataKind | undefined => {
    const found = switches[place];
    return found && isOn(found, personalization) ? found.kind : undefined;
  };
  const isForgettable = (place: number): boolean => {
    const reason = facts(place);
    // What was erased cannot be forgotten once more.
    return reason !== undefined && personalization.behind(reason.signals).length > 0;
  };
  const listed = (place: number): string | undefined => {
    const reason = facts(place);
    if (reason?.type === "trait") return anchorOf({ trait: reason.trait });
    const [newest] = personalization.behind(reason?.signals ?? []).toReversed();
    return newest && anchorOf({ signal: newest.id });
  };

  const withReceipt = (control: Control, name: ReceiptAct, receipt: Receipt): Effect => {
    markAnnounced(receipt);
    const text = wordReceipt(name, receipt, messages);
    const undo = (): string => wordReceipt("undone", receipt.undo(), messages);
    return { control, text, told: { act: name, receipt }, undo };
  };
  const perform = guarded(personalization, (place: number, control: Control): Effect | undefined => {
    const reason = told.reasons[place]?.reason;
    const trait = lessenable(place);
    const found = switches[place];
    if (control === "stop") return found && stopUsing(found, personalization, messages);
    if (control === "less")
      return trait
        ? withReceipt(control, "less", act(personalization, [{ type: "less", trait }]))
        : undefined;
    if (control === "hide")
      return withReceipt(control, "hidden", act(personalization, [{ type: "hide", item: slot.item }]));
    return reason && "forget" in reason
      ? withReceipt(control, "forgotten", forgetReason(personalization, reason.forget))
      : undefined;
  });
  const takeBack = guarded(personalization, ({ undo: back }: Effect): string => back());
  const run = (place: number, control: Control): void => {
    const effect = perform(place, control);
    if (!effect) return;
    last.current = effect;
    setEffects(new Map(effects).set(place, effect));
    setUndone(undefined);
    tell(effect.text);
  };
  const undo = (place: number): void => {
    const effect = effects.get(place);
    const text = effect && takeBack(effect);
    if (!effect || text === undefined) return;
    const rest = new Map(effects);
    rest.delete(place);
    // Nothing is changed any more, so the best order is what was shown before: undo brings back that, not something like it.
    if (rest.size === 0 && wasBest) page.shelf(id).update();
    last.current = [...rest.values()].at(-1);
    setEffects(rest);
    setUndone({ place, control: effect.control });
    tell(text);
  };
  return {
    ...told,
    counterfactual,
    effects,
    undone,
    news,
    lessenable,
    stoppable,
    isForgettable,
    listed,
    weights: { ...defaultWeights, ...page.requests().find((request) => request.id === id)?.options?.weights },
    back: () => {
      session.returnFocus();
      document.activeElement?.scrollIntoView({ block: "nearest" });
    },
    tell,
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
