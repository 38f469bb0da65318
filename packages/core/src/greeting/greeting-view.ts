import type { Personalization } from "../personalization.ts";
import { generalGreeting, type Greeting, type GreetingOptions, greetingOf } from "./greeting.ts";

/** A greeting on a page: it stays for the visit, as long as what it rests on holds. */
export interface GreetingView {
  readonly current: () => Greeting;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is said at once when it happens, and ends when it is over. */
const pressing: ReadonlySet<Greeting["because"]> = new Set([
  "setback",
  "mood",
  "new",
  "general",
  "caught-up",
]);

/**
 * Keeps a greeting calm. What the person does on the page changes lists, not the greeting above them: that changes only if what it
 * rests on was taken back, may not be read any more, or something more pressing came.
 */
export function greetingView(personalization: Personalization, options: GreetingOptions = {}): GreetingView {
  let version = -1;
  let shown = generalGreeting;
  const holds = ({ signal }: Greeting): boolean =>
    signal !== undefined && personalization.signal(signal) !== undefined;
  return {
    subscribe: (listener) => personalization.subscribe(listener),
    current: () => {
      if (personalization.version === version) return shown;
      version = personalization.version;
      const fresh = greetingOf(personalization, options);
      const isKept = !pressing.has(shown.because) && !pressing.has(fresh.because) && holds(shown);
      if (!isKept && JSON.stringify(fresh) !== JSON.stringify(shown)) shown = fresh;
      return shown;
    },
  };
}
