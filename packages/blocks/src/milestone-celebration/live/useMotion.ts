"use client";
import { usePersonalization } from "@rapport/react";
import { useEffect, useEffectEvent, useRef } from "react";
import { loadMotion, type Motion } from "./loadMotion.ts";
import { useMotionAllowed } from "./useMotionAllowed.ts";

/**
 * Lets something move once in a celebration, and only where motion is welcome: nothing is loaded elsewhere.
 * @param number Of the celebration.
 * @param setMotion Told what moves, or that nothing may.
 */
export function useMotion(number: number, setMotion: (motion: Motion | undefined) => void): void {
  const personalization = usePersonalization();
  const allowed = useMotionAllowed();
  const moved = useRef(0);
  const set = useEffectEvent(setMotion);
  useEffect(() => {
    if (!allowed) set(undefined);
    if (!allowed || moved.current === number) return undefined;
    let isOver = false;
    const move = async (): Promise<void> => {
      const motion = await loadMotion();
      if (isOver) return;
      moved.current = number;
      set(motion);
    };
    // Without it the celebration stands still.
    move().catch((error: unknown) => personalization.report(error));
    return () => {
      isOver = true;
    };
  }, [allowed, number, personalization]);
}
