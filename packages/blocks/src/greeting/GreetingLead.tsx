"use client";
import { Fragment } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useGreetingParts } from "./GreetingContext.ts";

/** Says what to do now, in one sentence. Renders a `<p>`. */
export function GreetingLead(given: GreetingLeadProps) {
  const { greeting, words } = useGreetingParts("Greeting.Lead");
  const line = useRender("p", given, { className: "rapport-greeting-lead", children: words.lead });
  // Another greeting is another line: it comes, and does not move.
  return <Fragment key={greeting.because}>{line}</Fragment>;
}

export type GreetingLeadProps = PartProps<"p">;
