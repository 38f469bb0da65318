/** Tells other tabs that what is stored has changed, and hears them. */
export interface Announcer {
  announce(): void;
  /** Also runs when the tab comes back from where it could not hear: frozen, or in the back-forward cache. */
  listen(listener: () => void): () => void;
  /** Lets go of the channel; telling or listening opens it again. */
  close(): void;
}

/**
 * A channel between the tabs of a site. It only tells that there is news: the storage is what holds. Neither a channel that
 * is missing nor one that fails does any harm, then tabs see what others did when they become visible.
 * @param name The same for all who share a storage.
 */
export function announcer(name: string): Announcer {
  let channel: BroadcastChannel | undefined;
  const open = (): BroadcastChannel | undefined => {
    try {
      channel ??= new BroadcastChannel(name);
    } catch {
      // Not there, or denied.
    }
    return channel;
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  return {
    close,
    announce: () => {
      try {
        open()?.postMessage(null);
      } catch {
        close();
      }
    },
    listen: (listener) => {
      const listening = open();
      const onReturn = (): void => {
        if (document.visibilityState === "visible") listener();
      };
      listening?.addEventListener("message", listener);
      document.addEventListener("visibilitychange", onReturn);
      document.addEventListener("resume", onReturn);
      window.addEventListener("pageshow", onReturn);
      return () => {
        listening?.removeEventListener("message", listener);
        document.removeEventListener("visibilitychange", onReturn);
        document.removeEventListener("resume", onReturn);
        window.removeEventListener("pageshow", onReturn);
      };
    },
  };
}
