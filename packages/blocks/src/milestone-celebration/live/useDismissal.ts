"use client";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

/** Milliseconds a card stays at least: WCAG 2.2.1. */
const shortest = 5000;
/** Longest delay that `setTimeout` takes, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

interface Dismissal {
  /** What is shown: another object when something joins it. */
  readonly shown: object;
  /** Milliseconds. */
  readonly duration: number;
  /** Whether somebody is at it, or it has to stay. */
  readonly held: boolean;
  readonly onEnd: () => void;
}

/** Lets a card leave by itself. The time begins anew whenever it was held, or the tab hidden. */
export function useDismissal({ shown, duration, held, onEnd }: Dismissal): void {
  const hidden = useSyncExternalStore(onVisibility, isHidden, () => true);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (!shown || held || hidden || duration > longestTimer) return undefined;
    const timer = setTimeout(() => end(), Math.max(shortest, duration));
    return () => clearTimeout(timer);
  }, [shown, held, hidden, duration]);
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

const isHidden = (): boolean => document.visibilityState === "hidden";
