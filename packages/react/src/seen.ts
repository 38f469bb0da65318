/** Cards above this many square pixels count as seen at 30 % (MRC viewable impression guidelines, large display). */
const largeArea = 242_500;
const share = 0.5;
const shareOfLarge = 0.3;
/** Milliseconds a card must stay in view without interruption. */
const duration = 1000;

type Seen = () => void;

interface Watched {
  readonly onSeen: Seen;
  inView: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const watched = new Map<Element, Watched>();
let observer: IntersectionObserver | undefined;

/**
 * Calls once when an element has been seen: enough of it in view for one second without interruption, in a
 * visible and focused tab. All elements share one observer; it and the page's listeners exist only while something is watched.
 * @returns How to stop watching.
 */
export function watchUntilSeen(element: Element, onSeen: Seen): () => void {
  if (typeof IntersectionObserver === "undefined") return () => {};
  if (watched.size === 0) start();
  watched.set(element, { onSeen, inView: false, timer: undefined });
  observer?.observe(element);
  return () => stopWatching(element);
}

function start(): void {
  observer = new IntersectionObserver(onIntersection, { threshold: [shareOfLarge, share] });
  document.addEventListener("visibilitychange", onAttention);
  window.addEventListener("focus", onAttention);
  window.addEventListener("blur", onAttention);
}

function stopWatching(element: Element): void {
  clearTimeout(watched.get(element)?.timer);
  if (!watched.delete(element)) return;
  observer?.unobserve(element);
  if (watched.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener("visibilitychange", onAttention);
  window.removeEventListener("focus", onAttention);
  window.removeEventListener("blur", onAttention);
}

function onIntersection(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, boundingClientRect, intersectionRatio } of entries) {
    const entry = watched.get(target);
    if (!entry) continue;
    const area = boundingClientRect.width * boundingClientRect.height;
    // What has no pixels lies in view with all of them.
    entry.inView = area > 0 && intersectionRatio >= (area > largeArea ? shareOfLarge : share);
    update(target, entry);
  }
}

function onAttention(): void {
  for (const [element, entry] of watched) update(element, entry);
}

/** The second starts again whenever the card leaves the view or the tab loses attention. */
function update(element: Element, entry: Watched): void {
  const attentive = document.visibilityState === "visible" && document.hasFocus();
  if (!entry.inView || !attentive) {
    clearTimeout(entry.timer);
    entry.timer = undefined;
  } else
    entry.timer ??= setTimeout(() => {
      stopWatching(element);
      entry.onSeen();
    }, duration);
}
