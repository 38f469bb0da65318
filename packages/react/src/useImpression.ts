"use client";
import type { Item } from "@rapport/core";
import { useCallback, useRef } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/**
 * Records that an item was really seen, once per mounted card, if the person allowed it: half of it in view for
 * one second, in a visible and focused tab. Sets no state, so it never causes a render.
 * @param shelf Id of the shelf it was seen on.
 * @returns A ref for the card's element.
 */
export function useImpression(item: Item, shelf?: string): (element: Element | null) => void {
  const personalization = usePersonalization();
  const seen = useRef<string>(undefined);
  return useCallback(
    (element: Element | null) => {
      if (!element || seen.current === item.id) return undefined;
      const report = (error: unknown): void => personalization.report(error);
      const onSeen = (): void => {
        seen.current = item.id;
        try {
          personalization.record({ type: "impression", item, ...(shelf !== undefined && { shelf }) });
        } catch (error) {
          report(error);
        }
      };
      let stop = (): void => {};
      let watching = true;
      // Watching can wait until the page stands.
      const watch = async (): Promise<void> => {
        const { watchUntilSeen } = await import("./seen.ts");
        if (watching) stop = watchUntilSeen(element, onSeen);
      };
      watch().catch(report);
      return () => {
        watching = false;
        stop();
      };
    },
    [personalization, item, shelf],
  );
}
