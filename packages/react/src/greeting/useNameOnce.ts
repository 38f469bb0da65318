"use client";
import type { Personalization } from "@rapport/core";
import { useEffect, useId, useState } from "react";

/** Which greeting of a visit has called the person by their name. */
const called = new WeakMap<Personalization, string>();

/** The name, for the first greeting of a visit that wants it; undefined for all others. */
export function useNameOnce(
  personalization: Personalization,
  name: string | undefined,
  isWanted: boolean,
): string | undefined {
  const id = useId();
  const [isMine, setIsMine] = useState(false);
  const wants = isWanted && name !== undefined && name.trim() !== "";
  useEffect(() => {
    if (!wants) return;
    if (!called.has(personalization)) called.set(personalization, id);
    setIsMine(called.get(personalization) === id);
  }, [personalization, id, wants]);
  return wants && isMine ? name.trim() : undefined;
}
