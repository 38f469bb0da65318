"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { focusOnMount } from "./focusOnMount.ts";
import { useExplained, useReasonPlace } from "../WhyPopoverContext.ts";

/** `WhyPopover.Effect`, which says what it is. */
export function Effect(given: PartProps<"div">) {
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
          {effect?.control === "stop" ? messages.allowAgain() : messages.undo()}
        </button>
      </>
    ),
  });
  return effect ? line : null;
}
