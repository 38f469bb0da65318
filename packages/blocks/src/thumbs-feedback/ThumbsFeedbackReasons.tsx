"use client";
import type { Item } from "@rapport/core";
import { useFeedback, usePersonalization } from "@rapport/react";
import { type ReactNode, useEffect, useEffectEvent, useId, useState } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type * as reasons from "./reasons/index.ts";

/**
 * Asks why, once an item was hidden here: at most four chips, each of which takes one tap and none of which is needed.
 * Not asked any more on the page when the question was once left unanswered. Its code is loaded with the first hiding.
 * Renders a `<div role="group">`, or nothing.
 */
export function ThumbsFeedbackReasons({ item, traits, ...given }: ThumbsFeedbackReasonsProps) {
  const { hidden } = useFeedback(item);
  const personalization = usePersonalization();
  const id = useId();
  const [since] = useState(personalization.clock);
  const [question, setQuestion] = useState<ReactNode>();

  const ask = useEffectEvent(({ questionFor }: typeof reasons) =>
    setQuestion(questionFor({ personalization, since, id, item, traits })),
  );
  useEffect(() => {
    if (hidden)
      import("./reasons/index.ts").then(ask).catch((error: unknown) => personalization.report(error));
  }, [personalization, hidden]);

  const group = useRender("div", given, {
    role: "group",
    className: "rapport-reasons",
    "aria-labelledby": id,
    children: question,
  });
  return hidden && question ? group : null;
}

export interface ThumbsFeedbackReasonsProps extends PartProps<"div"> {
  item: Item;
  /**
   * What the item may be disliked for, most telling first: three of them are asked about, and whether it was seen.
   * @default the item's traits, one of each facet first
   */
  traits?: readonly string[] | undefined;
}
