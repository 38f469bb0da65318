"use client";
import type { Slot } from "@rapport/core";
import { reasonsOf } from "@rapport/react";
import { useState } from "react";
import { whyIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useWhyPopover } from "./WhyPopoverContext.ts";

/**
 * Says in one line why the item is here, and opens the explanation.
 * Renders a `<button>` whose name is what it shows and "Why am I seeing {title}?".
 */
export function WhyPopoverTrigger({ slot, shelf, ...given }: WhyPopoverTriggerProps) {
  const { personalization, messages, triggers, panel, prepare, press } = useWhyPopover("WhyPopover.Trigger");
  // There may be hundreds: to say it again costs less than to keep it.
  const { line } = reasonsOf(slot, personalization, messages);
  const [openItem, setOpen] = useState(triggers.open);
  const open = openItem === slot.item.id;
  const why = messages.whyTrigger(slot.item.title);
  return useRender(
    "button",
    given,
    {
      ref: (element) => (element ? triggers.register(element, { slot, shelf, setOpen }) : undefined),
      type: "button",
      className: "rapport-why-trigger",
      "aria-haspopup": "dialog",
      "aria-expanded": open,
      "aria-controls": open ? panel : undefined,
      // The visible words come first, so that whoever says them aloud reaches the button (WCAG 2.5.3).
      "aria-label": given.children === undefined ? `${line}. ${why}` : undefined,
      onPointerEnter: prepare,
      onPointerDown: prepare,
      onFocus: prepare,
      onClick: press,
      children: [whyIcon, <span key="line">{line}</span>],
    },
    { open } satisfies WhyPopoverTriggerState,
  );
}

export interface WhyPopoverTriggerState {
  /** `data-open` while the explanation of this item is open. */
  open: boolean;
}

export interface WhyPopoverTriggerProps extends Omit<PartProps<"button", WhyPopoverTriggerState>, "slot"> {
  /** The place on the shelf that is explained. */
  slot: Slot;
  /**
   * Id of its shelf, where one root serves several.
   * @default the root's shelf
   */
  shelf?: string | undefined;
}
