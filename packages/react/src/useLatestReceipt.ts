"use client";
import type { Item, Messages, Receipt, ReceiptAct } from "@rapport/core";
import { useSyncExternalStore } from "react";
import { useShared } from "./PersonalizationProvider.tsx";
import type { LatestReceipt } from "./receipts.ts";

/** The latest receipt, put into words. */
export interface WordedReceipt extends LatestReceipt {
  /** "Liked. 3 films moved up." */
  readonly text: string;
}

const none = (): undefined => undefined;

/** What the person did last on this page and what it changed; undefined before the first act. */
export function useLatestReceipt(): WordedReceipt | undefined {
  const { receipts, messages } = useShared();
  const latest = useSyncExternalStore(receipts.subscribe, receipts.latest, none);
  return latest && { ...latest, text: wordReceipt(latest.act, latest.receipt, messages) };
}

/** Publishes what an act did, for the line that tells it. */
export function usePublishReceipt(): (act: ReceiptAct, receipt: Receipt, item?: Item) => void {
  return useShared().receipts.publish;
}

/** Takes the receipt line away. */
export function useDismissReceipt(): () => void {
  return useShared().receipts.dismiss;
}

/** Says what an act did, and what of it was not kept for lack of consent. */
export function wordReceipt(act: ReceiptAct, receipt: Receipt, messages: Messages): string {
  const nothingKept = receipt.entries.length === 0 && receipt.refusals.length > 0;
  const effect = nothingKept ? "" : messages.receipt(act, receipt, messages.noun);
  const refused = receipt.refusals.length > 0 ? messages.notKept() : "";
  return [effect, refused].filter(Boolean).join(" ");
}
