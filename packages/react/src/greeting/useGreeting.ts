"use client";
import {
  generalGreeting,
  type Greeting,
  type GreetingOptions,
  greetingView,
  type WordedGreeting,
  wordGreeting,
} from "@rapport/core/greeting";
import { useMemo, useSyncExternalStore } from "react";
import { useMessages, usePersonalization } from "../usePersonalization.ts";
import { useNameOnce } from "./useNameOnce.ts";

/** What to greet with, and in which words. */
export interface GreetingHandle {
  readonly greeting: Greeting;
  readonly words: WordedGreeting;
}

export interface UseGreetingOptions extends GreetingOptions {
  /**
   * What the person is called, in the form they gave. It is used once per visit (as long as the page lives), only beside something that is
   * about them, and never after a setback. It is not kept.
   */
  readonly name?: string | undefined;
}

/**
 * Greets the person with what to do now. On a server, and where nothing may be known of them, the greeting is the same for everybody;
 * afterwards it stays for the visit, as long as what it rests on holds.
 */
export function useGreeting(options: UseGreetingOptions = {}): GreetingHandle {
  const { name, caughtUp, absence, timeZone, tone, proficiency, hardMoods } = options;
  const personalization = usePersonalization();
  const messages = useMessages();
  const view = useMemo(
    () =>
      greetingView(personalization, {
        ...{ caughtUp, absence, timeZone, tone, proficiency },
        ...(hardMoods && { hardMoods }),
      }),
    [personalization, caughtUp, absence, timeZone, tone, proficiency, hardMoods],
  );
  const greeting = useSyncExternalStore(view.subscribe, view.current, general);
  const { because } = greeting;
  const isPersonal = because !== "general" && because !== "new" && because !== "setback";
  const called = useNameOnce(personalization, name, isPersonal);
  return useMemo(
    () => ({ greeting, words: wordGreeting(greeting, messages, personalization.clock(), called) }),
    [greeting, messages, personalization, called],
  );
}

const general = (): Greeting => generalGreeting;
