import type { Messages } from "../messages/messages.ts";
import { wordAge } from "../messages/words.ts";
import type { Greeting } from "./greeting.ts";

/** A greeting in words. */
export interface WordedGreeting {
  /** "Good morning." */
  readonly hello: string;
  /** What to do now: "Tampopo is there whenever you like." */
  readonly lead: string;
  /** Why this: "You saved it yesterday." Longer for newcomers, shorter for experts. */
  readonly reason: string;
  /** Names the button or link: "Open it". */
  readonly action: string;
}

/**
 * Puts a greeting into words.
 * @param now Milliseconds since the epoch.
 * @param name In the form the person gave; undefined to leave it out.
 */
export function wordGreeting(
  greeting: Greeting,
  messages: Messages,
  now: number,
  name?: string,
): WordedGreeting {
  const words = messages.greeting;
  const { because, tone, proficiency, item, trait, counter, time, daytime } = greeting;
  const key = because === "caught-up" ? "caughtUp" : because;
  const what = item?.title ?? (trait === undefined ? counter : messages.trait(trait)) ?? "";
  const ago = time === undefined || proficiency === "expert" ? "" : wordAge(time, now, messages);
  const why = words.reason[key](ago);
  return {
    hello: words.hello(daytime, tone, name),
    lead: words.lead[key](what, tone),
    reason: proficiency === "newcomer" && time !== undefined ? `${why} ${words.more()}` : why,
    action: words.action[key](),
  };
}
