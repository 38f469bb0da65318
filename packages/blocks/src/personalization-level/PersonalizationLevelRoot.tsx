"use client";
import type { Level } from "@rapport/core";
import { useLevel, useMessages, usePersonalization } from "@rapport/react";
import { useId, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { PersonalizationLevelContext } from "./PersonalizationLevelContext.ts";
import { useLevelEffects } from "./useLevelEffects.ts";

/**
 * The dial of the person: how personal lists may be, from the same for everybody to what they say of their mood. Every
 * level counts at once, and says what it would change on this page. Renders a `<fieldset>` of radio buttons.
 */
export function PersonalizationLevelRoot({ onValueChange, ...given }: PersonalizationLevelRootProps) {
  const personalization = usePersonalization();
  const messages = useMessages();
  const [level, setLevel] = useLevel();
  const effects = useLevelEffects();
  const [news, setNews] = useState("");
  const name = useId();
  const choose = guarded(personalization, (next: Level): void => {
    if (!isAllowed(personalization, onValueChange, next, "press")) return;
    const changed = effects?.[next]?.changed ?? 0;
    const { levels: words, noun } = messages;
    const isUnsaid = next === 6 && changed === 0;
    setNews(isUnsaid ? words.moodNeeded() : words.chosen(words.name(next), changed, noun));
    setLevel(next);
  });
  const { children, ...attributes } = given;
  return useRender(
    "fieldset",
    attributes,
    {
      className: "rapport-level",
      children: (
        <PersonalizationLevelContext value={{ level, choose, effects, news, tell: setNews, name }}>
          {children}
        </PersonalizationLevelContext>
      ),
    },
    { level: String(level) } satisfies PersonalizationLevelRootState,
  );
}

export interface PersonalizationLevelRootState {
  /** `data-level="0"` to `"6"`. */
  level: string;
}

export interface PersonalizationLevelRootProps extends PartProps<"fieldset", PersonalizationLevelRootState> {
  /** Called before another level counts. `details.cancel()` leaves everything as it is. */
  onValueChange?: ((level: Level, details: ChangeDetails<"press">) => void) | undefined;
}
