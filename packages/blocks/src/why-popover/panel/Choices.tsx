"use client";
import { defaultWeights, type Weights } from "@rapport/core";
import { useLevel, useMessages, usePersonalization } from "@rapport/react";
import { useState } from "react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { useExplained } from "../WhyPopoverContext.ts";
import { focusOnMount } from "./focusOnMount.ts";

/** `WhyPopover.Choices`, which says what it is. */
export function Choices(given: PartProps<"div">) {
  const { reasons, weights, tell } = useExplained("WhyPopover.Choices");
  const { consent } = usePersonalization();
  const messages = useMessages();
  const [level, setLevel] = useLevel();
  const [before] = useState(level);
  const [wasUsed, setWasUsed] = useState(false);
  const { noun } = messages;

  const change = (next: typeof level): void => {
    setLevel(next);
    setWasUsed(true);
    tell(next === 0 ? messages.withoutProfileNow(noun) : messages.receipt("undone", nothing, noun));
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="rapport-link" ref={wasUsed ? focusOnMount : undefined} onClick={onClick}>
      {label}
    </button>
  );
  const choices = useRender("div", given, {
    className: "rapport-why-choices",
    children: (
      <>
        <details>
          <summary>{messages.whyRanked(noun)}</summary>
          <ul>
            {parameters(weights).map(({ name, share }) => (
              <li key={name}>
                {messages[name === "fatigue" ? "weightAgainst" : "weight"](messages.parameter[name](), share)}
              </li>
            ))}
          </ul>
        </details>
        {consent.level !== undefined &&
          (level > 0 ? (
            // A key of their own: the focus goes to what has just come.
            <p key="on">{button(messages.withoutProfile(noun), () => change(0))}</p>
          ) : (
            <p key="off" className="rapport-why-effect">
              <span>{messages.withoutProfileNow(noun)}</span>
              {before > 0 && button(messages.undo(), () => change(before))}
            </p>
          ))}
      </>
    ),
  });
  return reasons.some(({ reason }) => reason.type === "provided") ? null : choices;
}

const nothing = { up: 0, down: 0 };

/** The parameters, weightiest first, each compared with the first. */
function parameters(weights: Weights): { readonly name: keyof Weights; readonly share: number }[] {
  const names = Object.keys(defaultWeights) as (keyof Weights)[];
  const most = Math.max(...names.map((name) => weights[name])) || 1;
  return names
    .map((name) => ({ name, share: weights[name] / most }))
    .sort((a, b) => Number(a.name === "fatigue") - Number(b.name === "fatigue") || b.share - a.share);
}
