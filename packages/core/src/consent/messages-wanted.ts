import type { Personalization } from "../personalization.ts";
import type { MessagePreferences } from "./decision.ts";

/** How often and about what the person wants to hear from the host; undefined if they never said. */
export function messagesWanted(personalization: Personalization): MessagePreferences | undefined {
  return personalization.decisions().findLast((decision) => decision.type === "messages");
}

/**
 * Whether a message may be sent by now. Without a word from the person, none may.
 * @param about Type of the message, as the host declares it.
 * @param last When one was sent last, in milliseconds since the epoch. @default never
 */
export function mayMessage(personalization: Personalization, about: string, last = -Infinity): boolean {
  const wanted = messagesWanted(personalization);
  if (!wanted || !Object.hasOwn(wanted.about, about) || !wanted.about[about]) return false;
  const { frequency } = wanted;
  return frequency !== "never" && personalization.clock() - last >= intervals[frequency];
}

const day = 86_400_000;
/** Milliseconds between two messages. */
const intervals: Readonly<Record<Exclude<MessagePreferences["frequency"], "never">, number>> = {
  "at once": 0,
  daily: day,
  weekly: 7 * day,
  monthly: 30 * day,
};
