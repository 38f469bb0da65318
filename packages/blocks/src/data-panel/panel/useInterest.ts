"use client";
import { act } from "@rapport/core";
import { useMessages, usePersonalization, wordReceipt } from "@rapport/react";
import { guarded } from "../../internals/guarded.ts";
import { useDataPanel } from "../DataPanelContext.ts";

const day = 86_400_000;
/** Milliseconds of a pause, unless the host says otherwise. */
export const thirtyDays = 30 * day;

/** What can be done about an interest: it is followed, paused for a while, or was guessed wrongly. */
export function useInterest(pause: number) {
  const { tell } = useDataPanel();
  const personalization = usePersonalization();
  const messages = useMessages();
  const { data, trait: word } = messages;
  const days = Math.max(1, Math.round(pause / day));
  return {
    days,
    run: guarded(personalization, (trait: string, what: "wrong" | "follow" | "pause"): void => {
      const until = personalization.clock() + pause;
      const receipt = act(personalization, [
        what === "wrong"
          ? { type: "ignore", trait }
          : what === "follow"
            ? { type: "follow", trait }
            : { type: "mute", trait, until },
      ]);
      const isRefused = receipt.entries.length === 0;
      const name = word(trait);
      const done = {
        wrong: data.corrected(name),
        follow: data.followed(name),
        pause: data.paused(name, until),
      }[what];
      tell({
        text: isRefused ? messages.notKept() : done,
        undo: isRefused ? undefined : () => wordReceipt("undone", receipt.undo(), messages),
      });
    }),
  };
}
