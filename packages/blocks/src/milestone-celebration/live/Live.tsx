"use client";
import type { Celebration } from "@rapport/core/milestones";
import type { RefObject } from "react";
import type { Motion } from "./loadMotion.ts";
import { useAttended } from "./useAttended.ts";
import { useDismissal } from "./useDismissal.ts";
import { useFocusReturn } from "./useFocusReturn.ts";
import { useMotion } from "./useMotion.ts";

interface LiveProps {
  readonly card: RefObject<HTMLElement | null>;
  /** Takes the focus where there is no way back. */
  readonly status: RefObject<HTMLElement | null>;
  readonly celebration: Celebration;
  /** Milliseconds. */
  readonly duration: number;
  /** Whether the card has to stay. */
  readonly kept: boolean;
  readonly setMotion: (motion: Motion | undefined) => void;
  readonly onEnd: () => void;
}

/** What a card does over time: it lets something move, leaves by itself, and gives the focus back. Renders nothing. */
export function Live({ card, status, celebration, duration, kept, setMotion, onEnd }: LiveProps) {
  const attended = useAttended(card);
  useFocusReturn(card, status);
  useMotion(celebration.number, setMotion);
  useDismissal({ shown: celebration, duration, held: kept || attended, onEnd });
  return null;
}
