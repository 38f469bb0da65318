/** What happened on a page since its first moment, as `window.seen`. */
export interface Seen {
  /** What the content security policy forbade: the directive, and a sample of what it met. */
  readonly violations: string[];
  /** What was asked of the browser's memory: `"indexedDB.open"`. */
  readonly storage: string[];
  /** What was asked of the person by the browser, and within what: `"getUserMedia in a trusted click"`. */
  readonly asked: string[];
  /** Every shift of the layout, right after input too. */
  readonly shifts: readonly Shift[];
  /** What had the focus when it fell to nothing, at the start of a frame. */
  readonly lostFocus: string[];
}

/** One entry of the Layout Instability API. */
export interface Shift {
  /** The share of the view that moved, times how far. */
  readonly value: number;
  /** What moved most, and how many pixels down. */
  readonly moved: readonly { readonly element: string; readonly down: number }[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const shifts: Shift[] = [];
const take = (entries: readonly PerformanceEntry[]): void => {
  for (const { value, sources } of entries as LayoutShift[])
    shifts.push({
      value,
      moved: sources.map(({ node, previousRect, currentRect }) => ({
        element: describe(node),
        down: currentRect.top - previousRect.top,
      })),
    });
};
const observer = new PerformanceObserver((list) => take(list.getEntries()));
observer.observe({ type: "layout-shift", buffered: true });

const seen: Seen = {
  violations: [],
  storage: [],
  asked: [],
  lostFocus: [],
  get shifts() {
    take(observer.takeRecords());
    return shifts;
  },
};
window.seen = seen;

document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sample }) => {
  seen.violations.push(`${effectiveDirective} ${sample}`.trim());
});

function describe(node: Node | null): string {
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element) return "something gone";
  return `${element.localName}.${element.classList.item(0) ?? ""} ${element.textContent.slice(0, 30)}`;
}

let focused: string | undefined;
let looks = false;
/** Looks where the focus is in the next frame, whenever something happened that may have moved it. */
function lookSoon(): void {
  if (looks) return;
  looks = true;
  requestAnimationFrame(() => {
    looks = false;
    const active = document.activeElement;
    if (active && active !== document.body) focused = describe(active);
    else if (focused !== undefined) {
      seen.lostFocus.push(focused);
      focused = undefined;
    }
  });
}
for (const name of ["focusin", "focusout"]) document.addEventListener(name, lookSoon);
new MutationObserver(lookSoon).observe(document, { subtree: true, childList: true, attributes: true });

/** Notes every use of a method, a constructor or a property, and lets it pass. */
function spy(target: object, name: string, as: string, note = noteStorage): void {
  const property = Object.getOwnPropertyDescriptor(target, name);
  if (!property) throw new Error(`The recorder finds no ${as}.`);
  for (const part of ["value", "get", "set"] as const) {
    const original: unknown = property[part];
    if (typeof original === "function") property[part] = noted(original, () => note(as));
  }
  Object.defineProperty(target, name, property);
}

const noteStorage = (as: string): void => void seen.storage.push(as);

/** With the event that is being handled. */
function noteAsked(as: string): void {
  const { event } = window;
  const within = event ? `${event.isTrusted ? "a trusted" : "an untrusted"} ${event.type}` : "nothing";
  seen.asked.push(`${as} in ${within}`);
}

function noted<Original extends object>(original: Original, note: () => void): Original {
  return new Proxy(original, {
    apply: (method, self, given) => {
      note();
      return Reflect.apply(method as () => unknown, self, given);
    },
    construct: (constructor, given) => {
      note();
      return Reflect.construct(constructor as new () => object, given);
    },
  });
}

for (const name of ["open", "deleteDatabase", "databases"])
  spy(IDBFactory.prototype, name, `indexedDB.${name}`);
for (const name of ["localStorage", "sessionStorage"]) spy(window, name, name);
spy(Document.prototype, "cookie", "cookie");
spy(window, "BroadcastChannel", "BroadcastChannel");
if (isSecureContext) {
  for (const name of ["get", "getAll", "set", "delete"])
    spy(CookieStore.prototype, name, `cookieStore.${name}`);
  for (const name of ["open", "match", "has", "keys"]) spy(CacheStorage.prototype, name, `caches.${name}`);
  spy(LockManager.prototype, "request", "locks.request");
  spy(StorageManager.prototype, "getDirectory", "storage.getDirectory");
}
for (const name of ["getCurrentPosition", "watchPosition"]) spy(Geolocation.prototype, name, name, noteAsked);
spy(Notification, "requestPermission", "requestPermission", noteAsked);
if (isSecureContext) spy(MediaDevices.prototype, "getUserMedia", "getUserMedia", noteAsked);
