import type { Level, LevelEffect } from "@rapport/core";
import { createRequiredContext } from "../internals/createRequiredContext.ts";

/** What the parts of the dial share. */
export interface PersonalizationLevelContextValue {
  readonly level: Level;
  readonly choose: (level: Level) => void;
  /** What each level would change; undefined until it is known. */
  readonly effects: readonly LevelEffect[] | undefined;
  /** What was chosen last did, in words. */
  readonly news: string;
  readonly tell: (news: string) => void;
  /** Name of the radio buttons. */
  readonly name: string;
}

export const [PersonalizationLevelContext, usePersonalizationLevel] =
  createRequiredContext<PersonalizationLevelContextValue>("PersonalizationLevel.Root");

/** The level that the parts within `PersonalizationLevel.Option` are about. */
export const [OptionContext, useOption] = createRequiredContext<Level>("PersonalizationLevel.Option");
