"use client";
import { useEffect, useEffectEvent, useState } from "react";

/** How long something has been awaited: not at all, shortly, noticeably (300 ms), too long (4 s). */
export type Waiting = "no" | "briefly" | "stalled" | "expired";

const stalledAfter = 300;
const expiredAfter = 4000;

/**
 * Watches a wait.
 * @param isWaiting Whether it goes on.
 * @param onExpired Called when it has taken too long.
 */
export function useWaiting(isWaiting: boolean, onExpired?: () => void): Waiting {
  const [stage, setStage] = useState<Waiting>("briefly");
  const expire = useEffectEvent(() => onExpired?.());
  useEffect(() => {
    if (!isWaiting) return undefined;
    const stalled = setTimeout(() => setStage("stalled"), stalledAfter);
    const expired = setTimeout(() => {
      setStage("expired");
      expire();
    }, expiredAfter);
    return () => {
      clearTimeout(stalled);
      clearTimeout(expired);
      setStage("briefly");
    };
  }, [isWaiting]);
  return isWaiting ? stage : "no";
}
