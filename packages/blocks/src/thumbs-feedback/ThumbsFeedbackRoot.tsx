"use client";
import type { Item } from "@rapport/core";
import { type Feedback, type Thumb, useFeedback, useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { savesOf } from "./saves.ts";
import { ThumbsFeedbackContext } from "./ThumbsFeedbackContext.ts";

/**
 * Asks for an opinion on one item: two thumbs, of which one, the other or none is given.
 * Renders a `<div role="group">` named after the item.
 */
export function ThumbsFeedbackRoot({
  item,
  value: controlled,
  defaultValue = null,
  onValueChange,
  onSave,
  ...given
}: ThumbsFeedbackRootProps) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const feedback = useFeedback(item);
  const [untouched, setUntouched] = useState<Thumb>(defaultValue);
  const value = controlled === undefined ? (feedback.value ?? untouched) : controlled;
  const saves = savesOf(personalization);

  const change = (next: Thumb, reason: ThumbsFeedbackReason, apply: () => void): boolean => {
    const stands = isAllowed(personalization, onValueChange, next, reason);
    if (stands && controlled === undefined) {
      setUntouched(null);
      apply();
    }
    return stands && controlled === undefined;
  };

  const follow = (): void => {
    if (!onSave) return;
    const rollBack = guarded(personalization, (saved: Thumb) =>
      change(saved, "rejected", () => restore(feedback, saved, () => thumbOf(item))),
    );
    const thumbOf = ({ id }: Item): Thumb => {
      const rating = personalization.profile().ratings.get(id)?.value ?? 0;
      return rating > 0 ? "up" : rating < 0 ? "down" : null;
    };
    saves.follow(item.id, value, { save: onSave, onRejected: (saved) => rollBack(saved) ?? false });
  };

  // What is read from storage was saved when it was given: only what changes after that is news to the host.
  useEffect(() => {
    if (personalization.persistence !== "loading") follow();
  });

  const press = guarded(personalization, (thumb: "up" | "down"): void => {
    const next = value === thumb ? null : thumb;
    follow();
    change(next, "press", () => feedback.rate(next));
  });

  const { children, ...attributes } = given;
  return useRender(
    "div",
    attributes,
    {
      role: "group",
      className: "rapport-thumbs",
      "aria-label": messages.thumbs(item.title),
      children: <ThumbsFeedbackContext value={{ value, press }}>{children}</ThumbsFeedbackContext>,
    },
    { value: value ?? undefined } satisfies ThumbsFeedbackRootState,
  );
}

/** Takes the last opinion back, which brings the one before it back; gives it anew if that was not it. */
function restore(feedback: Feedback, saved: Thumb, now: () => Thumb): void {
  feedback.undo();
  if (now() !== saved) feedback.rate(saved);
}

export interface ThumbsFeedbackRootState {
  /** `data-value="up"` or `"down"`; absent while there is no opinion. */
  value: "up" | "down" | undefined;
}

/** What made an opinion change: a thumb was pressed, or the host's account rejected the one before. */
export type ThumbsFeedbackReason = "press" | "rejected";

export interface ThumbsFeedbackRootProps extends Omit<
  PartProps<"div", ThumbsFeedbackRootState>,
  "defaultValue" | "onChange"
> {
  item: Item;
  /**
   * Makes the host hold the opinion: the thumbs show it and ask for changes, nothing is recorded here. Leave it out and
   * the opinion is the person's own, as `useFeedback(item)` tells it.
   */
  value?: Thumb | undefined;
  /**
   * Known to the host, for example from an earlier device; shown until the person says something here.
   * @default null
   */
  defaultValue?: Thumb | undefined;
  /** Called before a thumb is given or taken back. `details.cancel()` leaves everything as it is. */
  onValueChange?: ((next: Thumb, details: ChangeDetails<ThumbsFeedbackReason>) => void) | undefined;
  /**
   * Saves to the host's account, also after an undo. One call at a time per item, the last value last. If it rejects, the
   * opinion stays on this device and the receipt line offers another try; only a `SaveRejected` rolls it back.
   */
  onSave?: ((value: Thumb) => Promise<void>) | undefined;
}
