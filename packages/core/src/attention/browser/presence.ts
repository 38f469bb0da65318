const listeners = new Set<() => void>();
let hasLeft = false;

const tell = (): void => {
  for (const listener of [...listeners]) listener();
};
const onHide = (): void => {
  hasLeft = true;
  tell();
};
const onShow = (): void => {
  hasLeft = false;
  tell();
};

/** Whether the person can see the page: it is visible, and they have not left it for another one. */
export function isPresent(): boolean {
  return !hasLeft && document.visibilityState === "visible";
}

/** Runs a listener when that may have changed; returns how to stop. Listens to the page as long as somebody does. */
export function watchPresence(listener: () => void): () => void {
  if (listeners.size === 0) {
    hasLeft = false;
    document.addEventListener("visibilitychange", tell);
    window.addEventListener("pagehide", onHide);
    window.addEventListener("pageshow", onShow);
  }
  listeners.add(listener);
  return () => {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    document.removeEventListener("visibilitychange", tell);
    window.removeEventListener("pagehide", onHide);
    window.removeEventListener("pageshow", onShow);
  };
}
