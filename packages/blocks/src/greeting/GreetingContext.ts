import type { GreetingHandle } from "@rapport/react/greeting";
import { createRequiredContext } from "../internals/createRequiredContext.ts";

/** What the parts of a greeting share. */
export interface GreetingContextValue extends GreetingHandle {
  /** Id of the heading. */
  readonly id: string;
}

export const [GreetingContext, useGreetingParts] =
  createRequiredContext<GreetingContextValue>("Greeting.Root");
