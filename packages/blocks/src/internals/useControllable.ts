import type { Personalization } from "@rapport/core";
import { useState } from "react";

/** Comes with every change a person makes. */
export interface ChangeDetails<Reason extends string> {
  /** What made it change. */
  readonly reason: Reason;
  /** Leaves everything as it is. */
  cancel(): void;
}

/**
 * A value that the host controls, or the part by itself.
 * @param personalization Told of an `onChange` that throws, which lets the change stand.
 * @param controlled The host's value; undefined if the part keeps its own.
 * @param initial Where its own value begins.
 * @param onChange Told before anything changes, and may cancel it.
 * @returns the value, and how to change it; that answers whether the change was left standing.
 */
export function useControllable<Value, Reason extends string>(
  personalization: Personalization,
  controlled: Value | undefined,
  initial: Value,
  onChange: ((next: Value, details: ChangeDetails<Reason>) => void) | undefined,
): readonly [Value, (next: Value, reason: Reason) => boolean] {
  const [own, setOwn] = useState(initial);
  const change = (next: Value, reason: Reason): boolean => {
    const stands = isAllowed(personalization, onChange, next, reason);
    if (stands) setOwn(() => next);
    return stands;
  };
  // Not `??`: null is a value too.
  return [controlled === undefined ? own : controlled, change];
}

/** Tells the host of a change before it is made. Never throws. @returns whether the host let it stand. */
export function isAllowed<Value, Reason extends string>(
  personalization: Personalization,
  onChange: ((next: Value, details: ChangeDetails<Reason>) => void) | undefined,
  next: Value,
  reason: Reason,
): boolean {
  let stands = true;
  try {
    onChange?.(next, {
      reason,
      cancel: () => {
        stands = false;
      },
    });
  } catch (error) {
    personalization.report(error);
  }
  return stands;
}
