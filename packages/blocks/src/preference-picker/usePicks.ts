"use client";
import { type Personalization, type Receipt, revise } from "@rapport/core";
import { usePersonalization, usePublishReceipt } from "@rapport/react";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Draft, draftOf, mayKeep } from "./Draft.ts";

/** What the person picked, saved and not yet saved. */
export interface Picks {
  /** What is picked now, by trait. */
  readonly value: readonly string[];
  /** What is followed by now. */
  readonly saved: readonly string[];
  /** Whether what the person tells may be kept; undefined on a server and until it is known. */
  readonly allowed: boolean | undefined;
  /** Counts changes of the profile; -1 on a server. */
  readonly version: number;
  readonly setDraft: (picks: readonly string[]) => void;
  readonly discard: () => void;
  /** Follows what was picked and takes back what was not. Undefined if nothing is to be done. */
  readonly save: (picks: readonly string[]) => Receipt | undefined;
}

const nothing: readonly string[] = [];

/** @param traits Every trait that can be picked. */
export function usePicks(
  name: string,
  traits: readonly string[],
  controlled: readonly string[] | undefined,
  initial: readonly string[] | undefined,
): Picks {
  const personalization = usePersonalization();
  const publish = usePublishReceipt();
  const draft = draftOf(personalization, name);
  const unsaved = useSyncExternalStore(draft.subscribe, draft.get, none);
  const version = useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => (personalization.persistence === "loading" ? -1 : personalization.version),
    () => -1,
  );
  return useMemo(() => {
    const isKnown = version >= 0;
    const saved = isKnown ? followed(personalization, traits) : nothing;
    return {
      value: controlled ?? unsaved ?? (initial && saved.length === 0 ? initial : saved),
      saved,
      allowed: isKnown ? mayKeep(personalization) : undefined,
      version,
      setDraft: (picks) => keepDraft(draft, picks, saved),
      discard: () => draft.set(undefined),
      save: (picks) => {
        const receipt = follow(personalization, picks, saved);
        if (!receipt) return undefined;
        publish("picked", receipt);
        // What was refused stays picked here: nothing is lost.
        if (receipt.refusals.length === 0) draft.set(undefined);
        return receipt;
      },
    };
  }, [personalization, publish, draft, unsaved, version, controlled, initial, traits]);
}

const none = (): undefined => undefined;

function keepDraft(draft: Draft, picks: readonly string[], saved: readonly string[]): void {
  const isSame = picks.length === saved.length && picks.every((trait) => saved.includes(trait));
  draft.set(isSame ? undefined : picks);
}

const followed = (personalization: Personalization, traits: readonly string[]): readonly string[] =>
  traits.filter((trait) => personalization.profile().stances.get(trait)?.type === "follow");

/** Ids of what makes the person follow any of these. */
export function followsOf(personalization: Personalization, traits: readonly string[]): string[] {
  return personalization
    .signals()
    .flatMap((signal) => (signal.type === "follow" && traits.includes(signal.trait) ? signal.id : []));
}

function follow(
  personalization: Personalization,
  picks: readonly string[],
  saved: readonly string[],
): Receipt | undefined {
  const added = picks.filter((trait) => !saved.includes(trait));
  const removed = saved.filter((trait) => !picks.includes(trait));
  if (added.length + removed.length === 0) return undefined;
  return revise(
    personalization,
    added.map((trait) => ({ type: "follow", trait })),
    followsOf(personalization, removed),
  );
}
