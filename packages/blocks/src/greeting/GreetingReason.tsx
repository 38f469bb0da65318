"use client";
import { Fragment } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useGreetingParts } from "./GreetingContext.ts";

/** Says why it says so. Do not leave it out: nothing is said without its reason. Renders a `<p>`. */
export function GreetingReason(given: GreetingReasonProps) {
  const { greeting, words } = useGreetingParts("Greeting.Reason");
  const line = useRender("p", given, { className: "rapport-greeting-reason", children: words.reason });
  // Another greeting is another line: it comes, and does not move.
  return <Fragment key={greeting.because}>{line}</Fragment>;
}

export type GreetingReasonProps = PartProps<"p">;
