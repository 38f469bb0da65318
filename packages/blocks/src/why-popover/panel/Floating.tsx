"use client";
import { Anchor, Content, Portal, Root } from "@radix-ui/react-popover";
import { type ReactElement, useMemo } from "react";

/** Something with a place on the screen. */
export interface Anchored {
  getBoundingClientRect(): DOMRect;
  /** The element it stands for: when that scrolls, so does the panel. */
  readonly contextElement: Element;
}

export interface FloatingProps {
  open: boolean;
  anchor: Anchored;
  side: "top" | "bottom" | "left" | "right";
  align: "start" | "center" | "end";
  /** Where the panel is put in the page. @default document.body */
  container: Element | undefined;
  /** Whether a press outside the panel is none, because a trigger answers it. */
  isOurs: (target: EventTarget | null) => boolean;
  onDismiss: (reason: "escape" | "outside" | "focus-out") => void;
  /** The panel: one element that takes attributes and a ref. */
  children: ReactElement;
}

/** A panel beside an anchor, out of Radix. */
export function Floating(props: FloatingProps) {
  const { open, anchor, side, align, container, isOurs, onDismiss, children } = props;
  const virtual = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Root open={open}>
      <Anchor virtualRef={virtual} />
      <Portal container={container ?? null}>
        <Content
          asChild
          // Nothing is asked while somebody reads it.
          data-rapport-dialog=""
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={16}
          onOpenAutoFocus={(event) => {
            // The panel itself, so that what it says is read before what it offers.
            event.preventDefault();
            (event.currentTarget as HTMLElement).focus({ preventScroll: true });
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            onDismiss("escape");
          }}
          onPointerDownOutside={(event) => {
            event.preventDefault();
            if (!isOurs(event.target)) onDismiss("outside");
          }}
          onFocusOutside={(event) => {
            event.preventDefault();
            if (!isOurs(event.target)) onDismiss("focus-out");
          }}
        >
          {children}
        </Content>
      </Portal>
    </Root>
  );
}
