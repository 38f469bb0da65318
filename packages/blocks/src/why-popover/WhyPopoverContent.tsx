"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { PartProps } from "../internals/useRender.ts";
import { Dialog } from "./Dialog.tsx";
import type { FloatingProps } from "./Floating.tsx";
import { useWhyPopover, useWhyPopoverOpen } from "./WhyPopoverContext.ts";

/**
 * The panel, one for all triggers, at the end of the page beside the trigger it was opened from. Rendered on the first
 * opening. Renders a `<div role="dialog">` with `data-state="open"` or `"closed"` and `data-side`.
 */
export function WhyPopoverContent({
  side = "bottom",
  align = "start",
  container,
  ...given
}: WhyPopoverContentProps) {
  const { triggers, panel } = useWhyPopover("WhyPopover.Content");
  const { open, Floating, close } = useWhyPopoverOpen("WhyPopover.Content");
  const session = useSyncExternalStore(triggers.subscribe, triggers.session, none);
  const isReady = Floating !== undefined;

  useEffect(() => {
    if (open === null || !isReady) return undefined;
    const hide = triggers.show(open);
    return () => {
      hide();
      if (isFocusLost(panel)) triggers.session()?.returnFocus();
    };
  }, [open, isReady, triggers, panel]);

  if (!Floating || !session) return null;
  return (
    <Floating
      key={session.key}
      open={open === session.slot.item.id}
      anchor={session.anchor}
      side={side}
      align={align}
      container={container}
      isOurs={(target) => triggers.owns(target)}
      onDismiss={close}
    >
      <Dialog session={session} given={given} />
    </Floating>
  );
}

const none = (): undefined => undefined;

/** Whether focus is in the panel or nowhere: a person who went elsewhere is left there. */
function isFocusLost(panel: string): boolean {
  const active = document.activeElement;
  return !active || active === document.body || Boolean(document.getElementById(panel)?.contains(active));
}

export interface WhyPopoverContentProps extends PartProps<"div"> {
  /** Where there is room for it, on this side of the trigger. @default "bottom" */
  side?: FloatingProps["side"] | undefined;
  /** @default "start" */
  align?: FloatingProps["align"] | undefined;
  /** The element the panel is put in. @default document.body */
  container?: Element | undefined;
}
