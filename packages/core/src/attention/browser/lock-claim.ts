import { takeByChannel } from "./channel-claim.ts";
import type { Take } from "./tab-slot.ts";

/** By a Web Lock: the browser gives it to the next tab, also when the one that had it crashed. */
export const takeByLock: Take = (name, changed, failed) => {
  const waiting = new AbortController();
  let free: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    free = resolve;
  });
  let release = (): void => {
    waiting.abort();
    free();
  };
  const onGranted = (): Promise<void> | undefined => {
    if (waiting.signal.aborted) return undefined;
    changed(true);
    return done;
  };
  const onDenied = (): void => {
    // Not in a frame without an origin, for example.
    if (!waiting.signal.aborted) release = takeByChannel(name, changed, failed);
  };
  try {
    navigator.locks.request(name, { signal: waiting.signal }, onGranted).catch(onDenied);
  } catch {
    onDenied();
  }
  return () => release();
};
