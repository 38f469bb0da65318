"use client";
import { useSyncExternalStore } from "react";

const stills = ["(prefers-reduced-motion: reduce)", "(forced-colors: active)"];

function subscribe(listener: () => void): () => void {
  const queries = stills.map((still) => matchMedia(still));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/** Also what the page says with `data-motion`, or with the custom property itself. */
function isAllowed(): boolean {
  const isReduced =
    getComputedStyle(document.documentElement).getPropertyValue("--rapport-motion").trim() === "0";
  return !isReduced && stills.every((still) => !matchMedia(still).matches);
}

/** Whether anything may move, now: it changes with the setting of the system. Nothing moves on a server. */
export function useMotionAllowed(): boolean {
  return useSyncExternalStore(subscribe, isAllowed, () => false);
}
