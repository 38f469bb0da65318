"use client";
import { usePersonalization } from "@rapport/react";
import { useCallback, useEffect, useState } from "react";
import { loadMotion, type Motion } from "./loadMotion.ts";
import { useMotionAllowed } from "./useMotionAllowed.ts";

/** Milliseconds after which nothing moves any more. WCAG 2.2.2 allows 5 s without a way to stop it; there is one, too. */
const longestMotion = 4500;

/**
 * What moves, for a while and only where motion is welcome.
 * @param number Of the celebration; undefined while there is none: then nothing is loaded either.
 */
export function useMotion(number: number | undefined): readonly [Motion | undefined, stop: () => void] {
  const personalization = usePersonalization();
  const allowed = useMotionAllowed();
  const [Loaded, setLoaded] = useState<Motion>();
  const [stopped, setStopped] = useState(0);
  const wanted = number !== undefined && allowed && stopped < number;

  useEffect(() => {
    // Without it the celebration stands still.
    if (wanted) loadMotion().then(setLoaded, (error: unknown) => personalization.report(error));
  }, [wanted, personalization]);

  const stop = useCallback(() => setStopped(number ?? 0), [number]);
  const moves = wanted && Loaded !== undefined;
  useEffect(() => {
    if (!moves) return undefined;
    const timer = setTimeout(stop, longestMotion);
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === "Escape" && !defaultPrevented) stop();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [moves, stop]);
  return [moves ? Loaded : undefined, stop];
}
