"use client";
import type { Item, Receipt } from "@rapport/core";
import { useMessages, usePersonalization, usePublishReceipt } from "@rapport/react";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Chip, give, isGiven, wordChip } from "./chips.ts";
import { noteAnswer } from "./session.ts";

/** The question why, and its chips. */
export function Question({ id, item, chips }: QuestionProps) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const publish = usePublishReceipt();
  const receipts = useRef(new Map<Chip, Receipt>());
  useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => personalization.version,
    () => 0,
  );

  // What is read out has to be there before it has words.
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setIsThere(true));
    return () => cancelAnimationFrame(frame);
  }, []);

  const press = (chip: Chip): void => {
    noteAnswer(personalization);
    const given = receipts.current.get(chip);
    if (!isGiven(chip, item, personalization)) {
      const receipt = give(chip, item, personalization);
      receipts.current.set(chip, receipt);
      publish(chip.type === "seen" ? "seen" : "less", receipt, item);
    } else if (given) publish("undone", given.undo(), item);
  };

  return (
    <>
      <p id={id} role="status">
        {isThere && messages.whyNot()}
      </p>
      {chips.map((chip) => (
        <button
          key={chip.type === "seen" ? "" : chip.trait}
          type="button"
          className="rapport-chip"
          aria-pressed={isGiven(chip, item, personalization)}
          onClick={() => {
            try {
              press(chip);
            } catch (error) {
              personalization.report(error);
            }
          }}
        >
          {wordChip(chip, messages)}
        </button>
      ))}
    </>
  );
}

interface QuestionProps {
  /** Of the element that holds the question. */
  readonly id: string;
  readonly item: Item;
  readonly chips: readonly Chip[];
}
