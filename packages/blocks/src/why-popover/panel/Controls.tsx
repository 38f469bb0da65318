"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../../internals/useRender.ts";
import { DataLink } from "./DataLink.tsx";
import { focusOnMount } from "./focusOnMount.ts";
import { type Control } from "./useExplanation.ts";
import { useExplained, useReasonPlace } from "../WhyPopoverContext.ts";

/** `WhyPopover.Controls`, which says what it is. */
export function Controls(given: PartProps<"div">) {
  const place = useReasonPlace("WhyPopover.Controls");
  const { reasons, effects, undone, lessenable, stoppable, isForgettable, run, title } =
    useExplained("WhyPopover.Controls");
  const messages = useMessages();
  const worded = reasons[place];
  const trait = lessenable(place);
  const kind = stoppable(place);
  const forgettable = worded !== undefined && "forget" in worded.reason && isForgettable(place);
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
        {kind !== undefined && button("stop", messages.stopUsing(messages.data.kind(kind)))}
        {hideable && button("hide", messages.hide(messages.noun))}
        <DataLink place={place} describedBy={`${title}${place}`} />
      </>
    ),
  });
  const isControllable = forgettable || trait !== undefined || kind !== undefined || hideable;
  return isControllable && !effects.has(place) ? controls : null;
}
