"use client";
import { useEffect, useRef } from "react";
import type { Visit } from "../../internals/visits.ts";
import { useDataPanel } from "../DataPanelContext.ts";

/**
 * Receives somebody who comes to see an entry: brings it into view and gives it the focus.
 * @param anchor Of the entry. @returns a ref for it, and who is there.
 */
export function useArrival(anchor: string) {
  const { visit } = useDataPanel();
  const element = useRef<HTMLLIElement>(null);
  const here: Visit | undefined = visit?.to === anchor ? visit : undefined;
  useEffect(() => {
    if (!here) return undefined;
    // After whatever they come from has let go of the focus.
    const frame = requestAnimationFrame(() => {
      element.current?.scrollIntoView({ block: "center" });
      element.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [here]);
  return { element, here };
}
