"use client";
import type { Personalization } from "@rapport/core";
import { useCallback, useEffect, useId, useSyncExternalStore } from "react";

/** Which greeting of a visit calls the person by their name, and who has to know. */
interface Calling {
  by: string | undefined;
  readonly listeners: Set<() => void>;
}

const callings = new WeakMap<Personalization, Calling>();

function callingOf(personalization: Personalization): Calling {
  const calling = callings.get(personalization) ?? { by: undefined, listeners: new Set() };
  callings.set(personalization, calling);
  return calling;
}

/** The name, for the first greeting of a visit that wants it; undefined for all others, and on a server. */
export function useNameOnce(
  personalization: Personalization,
  name: string | undefined,
  isWanted: boolean,
): string | undefined {
  const id = useId();
  const calling = callingOf(personalization);
  const isMine = useSyncExternalStore(
    useCallback(
      (listener: () => void) => {
        calling.listeners.add(listener);
        return () => void calling.listeners.delete(listener);
      },
      [calling],
    ),
    () => calling.by === id,
    () => false,
  );
  const wants = isWanted && name !== undefined && name.trim() !== "";
  useEffect(() => {
    if (wants && calling.by === undefined) take(calling, id);
  }, [calling, id, wants]);
  return wants && isMine ? name.trim() : undefined;
}

function take(calling: Calling, id: string): void {
  calling.by = id;
  for (const listener of calling.listeners) listener();
}
