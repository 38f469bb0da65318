"use client";
import type { ComponentProps } from "react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import type { Session } from "./session.ts";
import { useExplanation } from "./useExplanation.ts";
import { ExplanationContext, useWhyPopover, useWhyPopoverOpen } from "../WhyPopoverContext.ts";

interface DialogProps extends ComponentProps<"div"> {
  session: Session;
  /** What the host gave to the panel. */
  given: PartProps<"div">;
}

/** The panel itself. Everything but `session` and `given` comes from what makes it float. */
export function Dialog({ session, given, ...floating }: DialogProps) {
  const { panel } = useWhyPopover("WhyPopover.Content");
  const { shelf, places, close, parts, dataPanel } = useWhyPopoverOpen("WhyPopover.Content");
  const { children, ...attributes } = given;
  const ofItem = { page: shelf.page, id: session.shelf ?? shelf.id };
  const explained = useExplanation(session, ofItem, places, panel, () => close("close"));
  return useRender("div", attributes, {
    ...floating,
    ...session.surroundings,
    id: panel,
    className: "rapport-why-panel",
    "aria-labelledby": attributes["aria-label"] === undefined ? explained.title : undefined,
    "aria-describedby": explained.summary,
    children: parts && (
      <ExplanationContext value={{ ...explained, parts, dataPanel }}>
        {children}
        <p className="rapport-visually-hidden" role="status">
          {explained.news.text && <span key={explained.news.key}>{explained.news.text}</span>}
        </p>
      </ExplanationContext>
    ),
  });
}
