"use client";
import { useEffect, useState, useSyncExternalStore } from "react";

/** Milliseconds a card stays at least: WCAG 2.2.1. */
const shortest = 5000;
/** Longest delay that `setTimeout` takes, in milliseconds. */
const longest = 2 ** 31 - 1;

interface Dismissal {
  /** Changes with every celebration, and with what joins it. */
  readonly what: unknown;
  /** Milliseconds. */
  readonly duration: number;
  /** Whether it may leave by itself at all. */
  readonly active: boolean;
  readonly onEnd: () => void;
}

/**
 * Lets a card leave by itself. It begins anew after every pause: pointer or focus on it, or a hidden tab.
 * @returns what to tell of the pointer and the focus.
 */
export function useDismissal({ what, duration, active, onEnd }: Dismissal) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const hidden = useSyncExternalStore(onVisibility, isHidden, () => true);
  const runs = active && !pointed && !focused && !hidden && duration <= longest;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setTimeout(onEnd, Math.max(shortest, duration));
    return () => clearTimeout(timer);
  }, [runs, duration, onEnd, what]);
  return { setPointed, setFocused };
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

const isHidden = (): boolean => document.visibilityState === "hidden";
