"use client";
import { useGreeting, type UseGreetingOptions } from "@rapport/react/greeting";
import { useId } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { GreetingContext } from "./GreetingContext.ts";

/**
 * Answers "what should I do now?" from the last thing the person did. Its size is the same before anything is known of them and
 * afterwards. Renders a `<section>` named by its title.
 */
export function GreetingRoot({
  name,
  caughtUp,
  absence,
  timeZone,
  tone,
  proficiency,
  hardMoods,
  children,
  ...given
}: GreetingRootProps) {
  const handle = useGreeting({
    ...{ name, caughtUp, absence, timeZone, tone, proficiency },
    ...(hardMoods && { hardMoods }),
  });
  const id = useId();
  return useRender(
    "section",
    given,
    {
      className: "rapport-greeting",
      "aria-labelledby": id,
      children: (
        <div className="rapport-greeting-room">
          <GreetingContext value={{ ...handle, id }}>{children}</GreetingContext>
        </div>
      ),
    },
    { because: handle.greeting.because, tone: handle.greeting.tone } satisfies GreetingRootState,
  );
}

export interface GreetingRootState {
  /** `data-because="saved"`: what it answers to, see `GreetingReason` of `@rapport/core/greeting`. */
  because: string;
  /** `data-tone="plain"`, `"warm"` or `"celebrating"`. */
  tone: string;
}

export interface GreetingRootProps
  extends Omit<PartProps<"section", GreetingRootState>, "name">, UseGreetingOptions {}
