"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useId, useSyncExternalStore } from "react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePersonalizationLevel } from "./PersonalizationLevelContext.ts";

/**
 * Asks how the person feels, at the level that follows it and at no other. The answer lives in memory for this visit; it is
 * never guessed, stored or exported. Renders a `<fieldset>`; nothing at the other levels.
 */
export function PersonalizationLevelMood({ moods, ...given }: PersonalizationLevelMoodProps) {
  const personalization = usePersonalization();
  const messages = useMessages();
  const words = messages.levels;
  const { level, tell } = usePersonalizationLevel("PersonalizationLevel.Mood");
  const mood = useSyncExternalStore(
    (listener) => personalization.subscribe(listener),
    () => personalization.profile().mood?.trait,
    () => undefined,
  );
  const id = useId();
  const feel = guarded(personalization, (trait: string | undefined) => {
    personalization.feel(trait);
    tell(trait === undefined ? words.moodCleared() : words.moodChosen(messages.trait(trait)));
  });
  const element = useRender(
    "fieldset",
    given,
    {
      className: "rapport-mood",
      "aria-describedby": id,
      children: (
        <>
          <legend>{words.mood()}</legend>
          <p id={id}>{words.moodText()}</p>
          <div className="rapport-mood-choices">
            {moods.map((trait) => (
              <label key={trait} className="rapport-mood-choice">
                <input type="radio" name={id} checked={mood === trait} onChange={() => feel(trait)} />
                {messages.trait(trait)}
              </label>
            ))}
          </div>
          <button
            type="button"
            className="rapport-link"
            aria-disabled={mood === undefined || undefined}
            onClick={() => feel(undefined)}
          >
            {words.clearMood()}
          </button>
        </>
      ),
    },
    { mood } satisfies PersonalizationLevelMoodState,
  );
  return level === 6 ? element : null;
}

export interface PersonalizationLevelMoodState {
  /** `data-mood` with the trait, once the person said how they feel. */
  mood: string | undefined;
}

export interface PersonalizationLevelMoodProps extends PartProps<"fieldset", PersonalizationLevelMoodState> {
  /** A few moods, each a trait of the host's items: `["mood:quiet", "mood:playful"]`. `messages.trait` names them. */
  moods: readonly string[];
}
