"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { focusOnMount } from "./focusOnMount.ts";
import { useExplained, useReasonPlace } from "./WhyPopoverContext.ts";

/**
 * What a control did to the lists, with the way back, in the place of the controls.
 * Renders a `<div>`, or nothing while nothing was done. The panel reads it out.
 */
export function WhyPopoverEffect(given: PartProps<"div">) {
  const place = useReasonPlace("WhyPopover.Effect");
  const { effects, undo, title } = useExplained("WhyPopover.Effect");
  const messages = useMessages();
  const effect = effects.get(place);
  const line = useRender("div", given, {
    className: "rapport-why-effect",
    children: (
      <>
        <span>{effect?.text}</span>
        <button
          type="button"
          className="rapport-link"
          aria-describedby={`${title}${place}`}
          ref={focusOnMount}
          onClick={() => undo(place)}
        >
          {messages.undo()}
        </button>
      </>
    ),
  });
  return effect ? line : null;
}
