"use client";
import type { ReceiptAct } from "@rapport/core";
import type { Saving } from "@rapport/core/outbox";
import {
  useLatestReceipt,
  useMessages,
  usePersonalization,
  usePublishReceipt,
  type WordedReceipt,
} from "@rapport/react";
import { useRef, useState, useSyncExternalStore } from "react";
import { wasAnnounced } from "../internals/announcedReceipts.ts";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { type SaveState, savesOf } from "./saves.ts";

/**
 * The line that tells what the last act on the page did, with the way back: "Liked. 3 films moved up. Undo". It stays
 * until the next act and never takes itself away. One per page, wherever it is seen beside the lists.
 * Renders a `<div>` that always takes the same place.
 */
export function ThumbsFeedbackReceipt({ filter, saving, ...given }: ThumbsFeedbackReceiptProps) {
  const messages = useMessages();
  const publish = usePublishReceipt();
  const latest = useLatestReceipt();
  // An act on the page before this one is not news here.
  const [old] = useState(latest?.receipt);
  const shown = latest && latest.receipt !== old && (filter?.(latest) ?? true) ? latest : undefined;

  const personalization = usePersonalization();
  const saves = saving ?? savesOf(personalization);
  const ofPage = useSyncExternalStore(saves.subscribe, saves.state, idle);
  // Of several lines on a page only the one that tells the last act tells this too.
  const save = shown ? ofPage : "idle";
  const saveText = { idle: "", failed: messages.notSaved(), rejected: messages.rejected() }[save];

  const line = useRef<HTMLDivElement>(null);
  const takeBack = guarded(personalization, ({ receipt, item }: WordedReceipt) =>
    publish("undone", receipt.undo(), item),
  );
  const canUndo = shown && shown.act !== "undone" && shown.receipt.entries.length > 0;
  const isAnnounced = shown && wasAnnounced(shown.receipt);

  return useRender(
    "div",
    given,
    {
      className: "rapport-receipt-slot",
      children: (
        <div ref={line} className="rapport-receipt" data-shown={shown ? "" : undefined} tabIndex={-1}>
          <p>
            {isAnnounced && shown.text}
            <span role="status">
              {/* A new key makes the same words news again. */}
              {shown && !isAnnounced && <span key={shown.receipt.entries[0]}>{shown.text}</span>}
            </span>{" "}
            <span role="status">{saveText}</span>
          </p>
          {save === "failed" && (
            <button type="button" className="rapport-receipt-action" onClick={() => saves.retry()}>
              {messages.retry()}
            </button>
          )}
          {canUndo && (
            <button
              // Of each receipt its own, in its own place: the one before does not move there.
              key={shown.receipt.entries[0]}
              type="button"
              className="rapport-receipt-action"
              onClick={({ currentTarget }) => {
                takeBack(shown);
                // The button is about to go: whoever pressed it with the keyboard stays where they are.
                if (currentTarget === document.activeElement) line.current?.focus({ preventScroll: true });
              }}
            >
              {messages.undo()}
            </button>
          )}
        </div>
      ),
    },
    { act: shown?.act, save } satisfies ThumbsFeedbackReceiptState,
  );
}

const idle = (): SaveState => "idle";

export interface ThumbsFeedbackReceiptState {
  /** `data-act="liked"`, `"hidden"`, `"undone"` and so on; absent while there is nothing to tell. */
  act: ReceiptAct | undefined;
  /** `data-save="failed"` while something could not be saved to the host's account, `"rejected"` when that refused it, else `"idle"`. */
  save: SaveState;
}

export interface ThumbsFeedbackReceiptProps extends PartProps<"div", ThumbsFeedbackReceiptState> {
  /**
   * Which receipts this line is for, where a page has several lines.
   * @default all
   */
  filter?: ((receipt: WordedReceipt) => boolean) | undefined;
  /**
   * What is told of saving, where opinions go through an outbox: `outbox.saving`.
   * @default how `onSave` of the thumbs fares
   */
  saving?: Saving | undefined;
}
