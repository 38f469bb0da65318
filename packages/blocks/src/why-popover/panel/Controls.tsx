"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { focusOnMount } from "./focusOnMount.ts";
import { type Control } from "./useExplanation.ts";
import { useExplained, useReasonPlace } from "../WhyPopoverContext.ts";

/** `WhyPopover.Controls`, which says what it is. */
export function Controls(given: PartProps<"div">) {
  const place = useReasonPlace("WhyPopover.Controls");
  const { reasons, effects, undone, lessenable, run, title } = useExplained("WhyPopover.Controls");
  const messages = useMessages();
  const worded = reasons[place];
  const trait = lessenable(place);
  const forgettable = worded !== undefined && "forget" in worded.reason;
  const isGeneral = worded?.text === messages.reason.general();
  const less =
    worded?.reason.type === "item" && trait && !isGeneral
      ? messages.lessOf(messages.trait(trait))
      : messages.less();

  const button = (control: Control, label: string) => (
    <button
      type="button"
      className="rapport-link"
      aria-describedby={`${title}${place}`}
      ref={undone?.place === place && undone.control === control ? focusOnMount : undefined}
      onClick={() => run(place, control)}
    >
      {label}
    </button>
  );
  const controls = useRender("div", given, {
    className: "rapport-why-controls",
    children: (
      <>
        {button("forget", worded?.reason.type === "trait" ? messages.wrong() : messages.forget())}
        {trait !== undefined && button("less", less)}
      </>
    ),
  });
  return forgettable && !effects.has(place) ? controls : null;
}
