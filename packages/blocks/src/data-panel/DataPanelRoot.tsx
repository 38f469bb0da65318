"use client";
import { useKept, usePersonalization } from "@rapport/react";
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { type ChangeDetails, useControllable } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { anchorIn, receiveVisits, type Visit } from "../internals/visits.ts";
import { DataPanelContext, type DataPanelContextValue, type News } from "./DataPanelContext.ts";
import { loadPanel, type PanelParts } from "./loadPanel.ts";

/**
 * Holds everything that is kept of the person, each thing with where it comes from, what it is for and how it ends, and
 * lets them delete, correct, export and import it. What shows it is loaded when the panel is there.
 * Renders a `<section>` labelled by `DataPanel.Title`.
 */
export function DataPanelRoot({
  groupBy,
  defaultGroupBy = "kind",
  onGroupByChange,
  shelfTitle = same,
  level = 2,
  ...given
}: DataPanelRootProps) {
  const personalization = usePersonalization();
  const kept = useKept();
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const persistence = useSyncExternalStore(
    useCallback((listener) => personalization.subscribe(listener), [personalization]),
    () => personalization.persistence,
    () => "loading" as const,
  );
  const [grouping, change] = useControllable<DataPanelGrouping, "press">(
    personalization,
    groupBy,
    defaultGroupBy,
    onGroupByChange,
  );

  const [loaded, setLoaded] = useState<PanelParts | null>();
  const isThere = useRef(true);
  const load = useCallback(async () => {
    const parts = await loadPanel().catch((error: unknown) => {
      personalization.report(error);
      return null;
    });
    if (isThere.current) setLoaded(parts);
  }, [personalization]);
  useEffect(() => {
    isThere.current = true;
    void load();
    return () => void (isThere.current = false);
  }, [load]);
  const parts = persistence === "loading" ? undefined : (loaded ?? undefined);
  const isEmpty = kept.signals.length + kept.inferences.length === 0;
  const status = parts ? (isEmpty ? "empty" : "kept") : loaded === null ? "failed" : "loading";

  const [news, setNews] = useState<DataPanelContextValue["news"]>({ text: "", key: 0 });
  const tell = (next: News): void => setNews(({ key }) => ({ ...next, key: key + 1 }));

  const focus = useRef<readonly [selector: string, at: number]>(undefined);
  useLayoutEffect(() => {
    if (!focus.current) return;
    const [selector, at] = focus.current;
    focus.current = undefined;
    const all = [...(section.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    (all[at] ?? all.at(-1) ?? document.getElementById(title))?.focus();
  });

  const [visit, setVisit] = useState<Visit>();
  useEffect(() => {
    const read = (): void => {
      const to = anchorIn(location.hash);
      if (to !== undefined) setVisit({ to, from: "", back: () => {} });
    };
    read();
    addEventListener("hashchange", read);
    const stop = receiveVisits(personalization, setVisit);
    return () => {
      removeEventListener("hashchange", read);
      stop();
    };
  }, [personalization]);

  const { children, ...attributes } = given;
  return useRender(
    "section",
    attributes,
    {
      ref: section,
      className: "rapport-data",
      "aria-labelledby": attributes["aria-label"] === undefined ? title : undefined,
      children: (
        <DataPanelContext
          value={{
            kept,
            parts,
            status,
            grouping,
            setGrouping: (next) => void change(next, "press"),
            title,
            shelfTitle,
            level,
            news,
            tell,
            andFocus: (selector, at) => void (focus.current = [selector, at]),
            visit,
            endVisit: () => setVisit(undefined),
            retry: () => {
              setLoaded(undefined);
              void load();
            },
          }}
        >
          {children}
        </DataPanelContext>
      ),
    },
    { status, persistence } satisfies DataPanelRootState,
  );
}

const same = (id: string): string => id;

/** What entries are put together by. */
export type DataPanelGrouping = "kind" | "purpose";

export interface DataPanelRootState {
  /** `data-status="loading"`, `"failed"` if the code could not be loaded, `"empty"` or `"kept"`. */
  status: DataPanelContextValue["status"];
  /** `data-persistence="loading"`, `"kept"`, `"not-saved"`, or `"session"` for a guest. */
  persistence: "loading" | "kept" | "not-saved" | "session";
}

export interface DataPanelRootProps extends PartProps<"section", DataPanelRootState> {
  /** What entries are put together by, if the host keeps that. */
  groupBy?: DataPanelGrouping | undefined;
  /** @default "kind" */
  defaultGroupBy?: DataPanelGrouping | undefined;
  /** Told before it changes; `details.cancel()` leaves it. */
  onGroupByChange?: ((next: DataPanelGrouping, details: ChangeDetails<"press">) => void) | undefined;
  /**
   * What a shelf is called, by its id, to say where something is used.
   * @default the id
   */
  shelfTitle?: ((id: string) => string) | undefined;
  /**
   * Of its title; the headings within come one below.
   * @default 2
   */
  level?: 1 | 2 | 3 | undefined;
}
