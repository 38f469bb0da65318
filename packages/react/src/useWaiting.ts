"use client";
import { useEffect, useState } from "react";

/** How long something has been awaited: not at all, shortly, noticeably (300 ms), too long (4 s). */
export type Waiting = "no" | "briefly" | "stalled" | "expired";

const stalledAfter = 300;
const expiredAfter = 4000;

/** Watches a wait, for as long as it goes on. */
export function useWaiting(isWaiting: boolean): Waiting {
  const [stage, setStage] = useState<Waiting>("briefly");
  useEffect(() => {
    if (!isWaiting) return undefined;
    const stalled = setTimeout(() => setStage("stalled"), stalledAfter);
    const expired = setTimeout(() => setStage("expired"), expiredAfter);
    return () => {
      clearTimeout(stalled);
      clearTimeout(expired);
      setStage("briefly");
    };
  }, [isWaiting]);
  return isWaiting ? stage : "no";
}
