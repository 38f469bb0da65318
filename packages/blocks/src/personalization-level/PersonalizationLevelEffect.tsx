"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { levelText } from "./levelText.ts";
import { useOption, usePersonalizationLevel } from "./PersonalizationLevelContext.ts";

/**
 * What the level reads, and what it would change on this page: counted by ranking the page again as if it were chosen.
 * Renders a `<p>`, which is there before its words are.
 */
export function PersonalizationLevelEffect(given: PersonalizationLevelEffectProps) {
  const level = useOption("PersonalizationLevel.Effect");
  const { effects } = usePersonalizationLevel("PersonalizationLevel.Effect");
  const messages = useMessages();
  const personalization = usePersonalization();
  const { levels: words, noun } = messages;
  const effect = effects?.[level];
  const { reads = [], missing = [], current = false, changed = 0, places = 0 } = effect ?? {};
  const whatItReads = reads.length > 0 && words.reads(reads);
  const sentences = [
    // Where the host uses only some of the data of a level, its text says which.
    whatItReads !== levelText(level, personalization, messages) && whatItReads,
    missing.length > 0 && words.notAllowed(missing),
    current ? words.current() : places > 0 && words.effect(changed, places, noun),
  ];
  return useRender(
    "p",
    given,
    { className: "rapport-level-effect", children: sentences.filter(Boolean).join(" ") },
    { known: effect !== undefined } satisfies PersonalizationLevelEffectState,
  );
}

export interface PersonalizationLevelEffectState {
  /** `data-known` once it was counted. */
  known: boolean;
}

export interface PersonalizationLevelEffectProps extends PartProps<"p", PersonalizationLevelEffectState> {}
