"use client";
import type { Page } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import {
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type ChangeDetails, useControllable } from "../internals/useControllable.ts";
import { loadPanel, type PanelParts } from "./loadPanel.ts";
import { Triggers } from "./Triggers.ts";
import { WhyPopoverContext, WhyPopoverOpenContext } from "./WhyPopoverContext.ts";

/**
 * Holds what is open: one panel for all triggers inside, one root per shelf or per page.
 * Renders no element of its own.
 */
export function WhyPopoverRoot({
  shelf,
  places = 5,
  open: controlled,
  defaultOpen = null,
  onOpenChange,
  dataPanel,
  children,
}: WhyPopoverRootProps) {
  const personalization = usePersonalization();
  const messages = useMessages();
  const [open, change] = useControllable<string | null, WhyPopoverChangeReason>(
    personalization,
    controlled,
    defaultOpen,
    onOpenChange,
  );
  const [parts, setParts] = useState<PanelParts>();
  const [triggers] = useState(() => new Triggers());
  const panel = useId();

  // Triggers get something that never changes; what it does is always up to date.
  const latest = useRef({ open, change });
  useLayoutEffect(() => {
    latest.current = { open, change };
  });
  const shared = useMemo(() => {
    // If it fails now, the press tries again, and tells.
    const prepare = (): void => void loadPanel().then(setParts, () => {});
    const press = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
      const item = triggers.press(currentTarget);
      if (item !== undefined) latest.current.change(item === latest.current.open ? null : item, "trigger");
    };
    return { personalization, messages, triggers, panel, prepare, press };
  }, [personalization, messages, triggers, panel]);

  const onLoaded = useEffectEvent((loaded: PanelParts) => {
    const { pressed } = triggers;
    const active = document.activeElement;
    // Code that took its time must not pull anybody away from where they are by now.
    if (pressed && active !== pressed && active !== document.body) change(null, "focus-out");
    setParts(loaded);
  });
  const onFailed = useEffectEvent((error: unknown) => {
    personalization.report(error);
    change(null, "unavailable");
  });
  const isWaiting = open !== null && !parts;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isCurrent = true;
    loadPanel().then(
      (loaded) => isCurrent && onLoaded(loaded),
      (error: unknown) => isCurrent && onFailed(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWaiting]);

  const close = (reason: WhyPopoverChangeReason): void => {
    if (open !== null) change(null, reason);
  };
  return (
    <WhyPopoverContext value={shared}>
      <WhyPopoverOpenContext value={{ open, parts, shelf, places, close, dataPanel }}>
        {children}
      </WhyPopoverOpenContext>
    </WhyPopoverContext>
  );
}

/**
 * What opened or closed it: a trigger, Escape, a press outside, the close button, focus that went elsewhere; or its
 * code could not be loaded.
 */
export type WhyPopoverChangeReason = "trigger" | "escape" | "outside" | "close" | "focus-out" | "unavailable";

export interface WhyPopoverRootProps {
  /** What `useShelf` returned: the shelf whose items are explained. With one root per page, any of its shelves. */
  shelf: { readonly id: string; readonly page: Page };
  /**
   * How many items of the shelf are seen at first, for "your top 5".
   * @default 5
   */
  places?: number | undefined;
  /** Id of the item whose explanation is open, null for none. Set it to control the panel. */
  open?: string | null | undefined;
  /**
   * Id of the item whose explanation is open at first.
   * @default null
   */
  defaultOpen?: string | null | undefined;
  /** Called with an item's id before the panel opens, with null before it closes. `details.cancel()` prevents it. */
  onOpenChange?: ((open: string | null, details: ChangeDetails<WhyPopoverChangeReason>) => void) | undefined;
  /**
   * Where the data panel is, to which each reason leads: the address of its page, or a function that goes there, told which
   * entry and how to come back.
   * @default this page, if there is a panel on it
   */
  dataPanel?: string | ((anchor: string, back: () => void) => void) | undefined;
  children?: ReactNode;
}
