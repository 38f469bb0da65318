"use client";
import type { Level } from "@rapport/core";
import { Fragment, type ReactNode } from "react";
import {
  PersonalizationLevel,
  type PersonalizationLevelRootProps,
} from "../../personalization-level/index.ts";
import { Boundary } from "../Boundary.tsx";

const levels: readonly Level[] = [0, 1, 2, 3, 4, 5, 6];
const noMoods: readonly string[] = [];

/** The whole dial in one tag. Renders a `<fieldset>`; nothing, if it fails. */
export function LevelDial({ moods = noMoods, ...root }: LevelDialProps): ReactNode {
  return (
    <Boundary>
      <PersonalizationLevel.Root {...root}>
        <PersonalizationLevel.Title />
        {levels
          .filter((level) => level < 6 || moods.length > 0)
          .map((level) => (
            <Fragment key={level}>
              <PersonalizationLevel.Option level={level} />
              {level === 6 && <PersonalizationLevel.Mood moods={moods} />}
            </Fragment>
          ))}
        <PersonalizationLevel.Status />
      </PersonalizationLevel.Root>
    </Boundary>
  );
}

export interface LevelDialProps extends Omit<PersonalizationLevelRootProps, "children" | "render"> {
  /**
   * A few moods to choose from, each a trait of your items. Without them the highest level is not offered.
   * @default none
   */
  moods?: readonly string[] | undefined;
}
