"use client";
import type { Page } from "@rapport/core";
import { usePersonalization } from "@rapport/react";
import {
  type ComponentType,
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
import type { FloatingProps } from "./Floating.tsx";
import { loadFloating } from "./loadFloating.ts";
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
  children,
}: WhyPopoverRootProps) {
  const personalization = usePersonalization();
  const [open, change] = useControllable<string | null, WhyPopoverChangeReason>(
    controlled,
    defaultOpen,
    onOpenChange,
  );
  const [Floating, setFloating] = useState<ComponentType<FloatingProps>>();
  const [triggers] = useState(() => new Triggers());
  const panel = useId();

  // Triggers get something that never changes; what it does is always up to date.
  const latest = useRef({ open, change });
  useLayoutEffect(() => {
    latest.current = { open, change };
  });
  const shared = useMemo(() => {
    const load = (): Promise<void> => loadFloating().then((loaded) => setFloating(() => loaded));
    return {
      triggers,
      panel,
      // If this fails, the press tries again and tells.
      prepare: () => void load().catch(() => {}),
      press: (trigger: HTMLElement) => {
        const item = triggers.press(trigger);
        if (item === undefined) return;
        latest.current.change(item === latest.current.open ? null : item, "trigger");
      },
    };
  }, [triggers, panel]);

  const onLoaded = useEffectEvent((loaded: ComponentType<FloatingProps>) => {
    // Code that took its time must not pull anybody away from where they are by now.
    if (triggers.wasLeft) change(null, "focus-out");
    setFloating(() => loaded);
  });
  const onFailed = useEffectEvent((error: unknown) => {
    personalization.report(error);
    change(null, "unavailable");
  });
  const isWaiting = open !== null && !Floating;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isCurrent = true;
    loadFloating().then(
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
      <WhyPopoverOpenContext value={{ open, Floating, shelf, places, close }}>
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
  /** How many items of the shelf are seen at first, for "your top 5". @default 5 */
  places?: number | undefined;
  /** Id of the item whose explanation is open, null for none. Set it to control the panel. */
  open?: string | null | undefined;
  /** Id of the item whose explanation is open at first. @default null */
  defaultOpen?: string | null | undefined;
  /** Called with an item's id before the panel opens, with null before it closes. `details.cancel()` prevents it. */
  onOpenChange?: ((open: string | null, details: ChangeDetails<WhyPopoverChangeReason>) => void) | undefined;
  children?: ReactNode;
}
