import { pageSlot, type Slot, type SlotRequest } from "../slot.ts";
import { takeByChannel } from "./channel-claim.ts";
import { takeByLock } from "./lock-claim.ts";
import { isPresent, watchPresence } from "./presence.ts";

export interface TabSlotOptions {
  /**
   * How tabs agree: by Web Locks; by messages where there are none, as on pages without HTTPS; each for itself.
   * @default the first that is there
   */
  readonly by?: "locks" | "channel" | "page";
}

/** Wants the place until it is called. */
export type Release = () => void;

/**
 * Takes a place that another tab may have.
 * @param changed Told true once it is taken, and false if it was lost.
 * @param failed There is no way to agree: whoever asks is alone.
 */
export type Take = (name: string, changed: (isHeld: boolean) => void, failed: () => void) => Release;

/** Milliseconds a place stays taken after it was given back, so that other tabs hear first what was answered. */
const settling = 1000;

/**
 * One place over all tabs of a site: only one of the tabs that can be seen shows an ask. The place is taken while an ask is
 * on screen and the page can be seen, and given back when it is hidden or left: no frozen tab keeps it, and the back-forward
 * cache works. Stores nothing, so it works before any consent.
 * @param name The same for all who share it. @default "rapport-attention"
 */
export function tabSlot(name = "rapport-attention", { by = bestWay() }: TabSlotOptions = {}): Slot {
  if (by === "page") return pageSlot;
  const take: Take = by === "locks" ? takeByLock : takeByChannel;
  return { request: (changed) => request(name, take, changed) };
}

function bestWay(): "locks" | "channel" | "page" {
  if (typeof document === "undefined") return "page";
  if (typeof navigator.locks?.request === "function") return "locks";
  return typeof BroadcastChannel === "function" ? "channel" : "page";
}

function request(name: string, take: Take, changed: () => void): SlotRequest {
  let held = false;
  let isAlone = false;
  let giveBack: Release | undefined;
  const turn = (isHeld: boolean): void => {
    if (held === isHeld) return;
    held = isHeld;
    changed();
  };
  const want = (): void => {
    if (isAlone) turn(true);
    else
      giveBack ??= take(name, turn, () => {
        isAlone = true;
        giveBack = undefined;
        if (isPresent()) turn(true);
      });
  };
  const leave = (): void => {
    giveBack?.();
    giveBack = undefined;
    turn(false);
  };
  const stop = watchPresence(() => (isPresent() ? want() : leave()));
  if (isPresent()) want();
  return {
    get held() {
      return held;
    },
    release: () => {
      stop();
      const wasHeld = held;
      held = false;
      settle(giveBack, wasHeld);
      giveBack = undefined;
    },
  };
}

/** Gives a place back a little later, or at once when the page is left. */
function settle(giveBack: Release | undefined, wasHeld: boolean): void {
  if (!giveBack) return;
  if (!wasHeld || !isPresent()) return giveBack();
  const end = (): void => {
    clearTimeout(timer);
    stop();
    giveBack();
  };
  const timer = setTimeout(end, settling);
  const stop = watchPresence(() => {
    if (!isPresent()) end();
  });
}
