"use client";
import type { Slot } from "@rapport/core";
import { useMessages, useReasons } from "@rapport/react";
import { useCallback, useState } from "react";
import { whyIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useWhyPopover } from "./WhyPopoverContext.ts";

/**
 * Says in one line why the item is here, and opens the explanation.
 * Renders a `<button>` whose name is what it shows and "Why am I seeing {title}?".
 */
export function WhyPopoverTrigger({ slot, shelf, ...given }: WhyPopoverTriggerProps) {
  const { triggers, panel, prepare, press } = useWhyPopover("WhyPopover.Trigger");
  const messages = useMessages();
  const { line } = useReasons(slot);
  const [openItem, setOpen] = useState(triggers.open);
  const open = openItem === slot.item.id;
  const register = useCallback(
    (element: HTMLButtonElement) => triggers.register(element, { slot, shelf, setOpen }),
    [triggers, slot, shelf],
  );
  const why = messages.whyTrigger(slot.item.title);
  return useRender(
    "button",
    given,
    {
      ref: register,
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
