"use client";
import { type LevelEffect, levelEffects, watchLists } from "@rapport/core";
import { usePersonalization } from "@rapport/react";
import { useEffect, useState } from "react";
import { guarded } from "../internals/guarded.ts";

/**
 * What each level would change on the page as it is now. Found after the page was painted, and again after every change
 * of the person or of the lists, once for all that come together.
 */
export function useLevelEffects(): readonly LevelEffect[] | undefined {
  const personalization = usePersonalization();
  const [effects, setEffects] = useState<readonly LevelEffect[]>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const find = guarded(personalization, () => {
      timer = undefined;
      if (personalization.persistence !== "loading") setEffects(levelEffects(personalization));
    });
    const soon = (): void => {
      timer ??= setTimeout(find, 0);
    };
    soon();
    const stops = [personalization.subscribe(soon), watchLists(personalization, soon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [personalization]);
  return effects;
}
