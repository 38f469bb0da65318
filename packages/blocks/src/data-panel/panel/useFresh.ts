"use client";
import { type Kept, keptSignals, type Page, pagesOf } from "@rapport/core";
import { usePersonalization } from "@rapport/react";
import { useEffect, useState } from "react";
import { useDataPanel } from "../DataPanelContext.ts";

/** Everything kept, also after a shelf of the page came to show something else, as it does when its items arrive. */
export function useFresh(): readonly Kept[] {
  const { kept } = useDataPanel();
  const personalization = usePersonalization();
  const [fresh, setFresh] = useState<{ readonly of: readonly Kept[]; readonly kept: readonly Kept[] }>();

  useEffect(() => {
    const read = (): void => setFresh({ of: kept.signals, kept: keptSignals(personalization) });
    const shelves = [...pagesOf(personalization)].flatMap((page: Page) =>
      page.requests().map(({ id }) => page.shelf(id)),
    );
    const stops = shelves.map((shelf) => shelf.subscribe(read));
    return () => {
      for (const stop of stops) stop();
    };
  }, [kept.signals, personalization]);

  return fresh?.of === kept.signals ? fresh.kept : kept.signals;
}
