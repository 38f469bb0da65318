"use client";
import { RapportError } from "@rapport/core";
import { usePersonalization } from "@rapport/react";
import { useEffect, useId, useMemo, useState } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { HumanTouchpointContext, type WaitingTime } from "./HumanTouchpointContext.ts";
import type { Opening, OpeningHours } from "./hours.ts";
import type * as hoursCode from "./later/index.ts";
import { useMinute } from "./useMinute.ts";

/**
 * A person is one step away: whether somebody is there, how long it takes, and the ways to them. Renders a `<section>` named by
 * its title.
 */
export function HumanTouchpointRoot({ hours, waiting, children, ...given }: HumanTouchpointRootProps) {
  const personalization = usePersonalization();
  const id = useId();
  const now = useMinute(personalization.clock);
  const [code, setCode] = useState<typeof hoursCode>();
  const found = useMemo(() => look(hours, now, code), [hours, now, code]);
  const error = found instanceof RangeError ? found : undefined;
  const opening = found instanceof RangeError ? undefined : found;

  if (process.env.NODE_ENV !== "production" && error)
    throw new RapportError(
      `the opening hours cannot be read, so nobody is told when somebody is there: ${error.message}. Write times as "9:00", and the zone by its IANA name.`,
    );
  const hasHours = typeof hours === "object";
  useEffect(() => {
    if (hasHours)
      import("./later/index.ts").then(setCode).catch((failure: unknown) => personalization.report(failure));
  }, [hasHours, personalization]);
  useEffect(() => {
    if (error) personalization.report(error);
  }, [error, personalization]);

  return useRender(
    "section",
    given,
    {
      className: "rapport-touchpoint",
      "aria-labelledby": id,
      children: (
        <HumanTouchpointContext value={{ id, now, hours, opening, waiting, wordTime: code?.wordTime }}>
          {children}
        </HumanTouchpointContext>
      ),
    },
    { open: opening?.open ?? false, closed: opening?.open === false } satisfies HumanTouchpointRootState,
  );
}

function look(
  hours: HumanTouchpointRootProps["hours"],
  now: number | undefined,
  code: typeof hoursCode | undefined,
): Opening | RangeError | undefined {
  if (now === undefined || hours === undefined) return undefined;
  if (hours === "always") return { open: true, until: undefined };
  try {
    return code?.openingAt(hours, now);
  } catch (error) {
    return error as RangeError;
  }
}

export interface HumanTouchpointRootState {
  /** `data-open` while somebody is there. */
  open: boolean;
  /** `data-closed` while nobody is. Neither is set while that is not known. */
  closed: boolean;
}

export interface HumanTouchpointRootProps extends PartProps<"section", HumanTouchpointRootState> {
  /** When somebody is there; `"always"` for day and night. Keep the object. @default nobody knows, and nothing is said */
  hours?: OpeningHours | "always" | undefined;
  /** How long it takes now, as the host knows it. @default nobody knows, and that is said */
  waiting?: WaitingTime | undefined;
}
