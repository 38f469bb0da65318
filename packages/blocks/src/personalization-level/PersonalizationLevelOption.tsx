"use client";
import type { Level } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { useId } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { levelText } from "./levelText.ts";
import { OptionContext, usePersonalizationLevel } from "./PersonalizationLevelContext.ts";
import { PersonalizationLevelEffect } from "./PersonalizationLevelEffect.tsx";

/** One level, with what it means and what it would change here. Renders a `<div>` around a native radio button. */
export function PersonalizationLevelOption({ level, ...given }: PersonalizationLevelOptionProps) {
  const dial = usePersonalizationLevel("PersonalizationLevel.Option");
  const messages = useMessages();
  const personalization = usePersonalization();
  const id = useId();
  const chosen = dial.level === level;
  const { children = <PersonalizationLevelEffect />, ...attributes } = given;
  return useRender(
    "div",
    attributes,
    {
      className: "rapport-level-option",
      children: (
        <>
          <label>
            <input
              type="radio"
              name={dial.name}
              value={level}
              checked={chosen}
              aria-describedby={id}
              onChange={() => dial.choose(level)}
            />
            {messages.levels.name(level)}
          </label>
          <div id={id}>
            <p>{levelText(level, personalization, messages)}</p>
            <OptionContext value={level}>{children}</OptionContext>
          </div>
        </>
      ),
    },
    { chosen } satisfies PersonalizationLevelOptionState,
  );
}

export interface PersonalizationLevelOptionState {
  /** `data-chosen` on the level in force. */
  chosen: boolean;
}

export interface PersonalizationLevelOptionProps extends PartProps<"div", PersonalizationLevelOptionState> {
  level: Level;
}
