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
  const isProvided = worded?.reason.type === "provided";
  // Once is enough: it is about the item, whatever the reason.
  const hideable = isProvided && place === 0;
  const isGeneral = worded?.text === messages.reason.general();
  const less =
    (isProvided || worded?.reason.type === "item") && trait && !isGeneral
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
        {forgettable &&
          button("forget", worded.reason.type === "trait" ? messages.wrong() : messages.forget())}
        {trait !== undefined && button("less", less)}
        {hideable && button("hide", messages.hide(messages.noun(1)))}
      </>
    ),
  });
  const isControllable = forgettable || trait !== undefined || hideable;
  return isControllable && !effects.has(place) ? controls : null;
}
