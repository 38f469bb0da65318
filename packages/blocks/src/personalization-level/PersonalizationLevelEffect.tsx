"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useOption, usePersonalizationLevel } from "./PersonalizationLevelContext.ts";

/**
 * What the level reads, and what it would change on this page: counted by ranking the page again as if it were chosen.
 * Renders a `<p>`, which is there before its words are.
 */
export function PersonalizationLevelEffect(given: PersonalizationLevelEffectProps) {
  const level = useOption("PersonalizationLevel.Effect");
  const { effects } = usePersonalizationLevel("PersonalizationLevel.Effect");
  const { levels: words, noun } = useMessages();
  const effect = effects?.[level];
  const { reads = [], missing = [], current = false, changed = 0, places = 0 } = effect ?? {};
  const sentences = [
    reads.length > 0 && words.reads(reads),
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
