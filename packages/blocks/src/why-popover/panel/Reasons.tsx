"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { ReasonContext, useExplained } from "../WhyPopoverContext.ts";
import { Reason } from "./Reason.tsx";

/** `WhyPopover.Reasons`, which says what it is. */
export function Reasons({ children, ...given }: PartProps<"ul">) {
  const { reasons, other } = useExplained("WhyPopover.Reasons");
  const messages = useMessages();
  return useRender("ul", given, {
    className: "rapport-why-reasons",
    children: (
      <>
        {reasons.map(({ text }, place) => (
          <ReasonContext key={text} value={place}>
            {children ?? <Reason />}
          </ReasonContext>
        ))}
        {other > 0 && (
          <li className="rapport-why-reason">
            <p className="rapport-why-source">
              {[messages.otherReasons(), messages.share(other)].join(" · ")}
            </p>
          </li>
        )}
      </>
    ),
  });
}
