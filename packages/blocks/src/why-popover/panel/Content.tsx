"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useWhyPopover, useWhyPopoverOpen } from "../WhyPopoverContext.ts";
import type { WhyPopoverContentProps } from "../WhyPopoverContent.tsx";
import { Dialog } from "./Dialog.tsx";
import { Floating } from "./Floating.tsx";
import { Opening } from "./Opening.ts";

/** `WhyPopover.Content`, which says what it is. */
export function Content({ side = "bottom", align = "start", container, ...given }: WhyPopoverContentProps) {
  const { triggers, panel } = useWhyPopover("WhyPopover.Content");
  const { open, close } = useWhyPopoverOpen("WhyPopover.Content");
  const [opening] = useState(() => new Opening(triggers));
  const session = useSyncExternalStore(opening.subscribe, opening.session, none);

  useEffect(() => {
    if (open === null) return undefined;
    const hide = opening.show(open);
    return () => {
      hide();
      if (isFocusLost(panel)) opening.session()?.returnFocus();
    };
  }, [open, opening, panel]);

  if (!session) return null;
  return (
    <Floating
      key={session.key}
      open={open === session.slot.item.id}
      anchor={session.anchor}
      side={side}
      align={align}
      container={container}
      isOurs={(target) => opening.owns(target)}
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
