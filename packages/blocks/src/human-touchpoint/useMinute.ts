import { useCallback, useSyncExternalStore } from "react";

const minute = 60_000;

/**
 * The minute it is, and renders again when it is another; undefined on a server, whose minute is not the reader's.
 * @param clock Milliseconds since the epoch.
 */
export function useMinute(clock: () => number): number | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      const wait = (): void => {
        timer = setTimeout(tick, minute - (clock() % minute));
      };
      const tick = (): void => {
        listener();
        wait();
      };
      // Timers of a hidden page may be late.
      document.addEventListener("visibilitychange", listener);
      wait();
      return () => {
        clearTimeout(timer);
        document.removeEventListener("visibilitychange", listener);
      };
    },
    [clock],
  );
  return useSyncExternalStore<number | undefined>(
    subscribe,
    () => Math.floor(clock() / minute) * minute,
    () => undefined,
  );
}
