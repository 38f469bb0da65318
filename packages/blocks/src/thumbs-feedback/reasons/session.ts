import type { Personalization } from "@rapport/core";

/** How the question why was received on this page. Kept nowhere else: it ends with the page. */
interface Session {
  /** Id of the last hiding that was asked about. */
  asked?: string;
  answered: boolean;
  ignored: boolean;
}

const sessions = new WeakMap<Personalization, Session>();

function sessionOf(personalization: Personalization): Session {
  const existing = sessions.get(personalization);
  if (existing) return existing;
  const created = { answered: false, ignored: false };
  sessions.set(personalization, created);
  return created;
}

/**
 * Whether to ask about a hiding: until the question was left unanswered once. A hiding that was taken back did not need
 * an answer.
 * @param hiding Id of its signal.
 */
export function mayAsk(personalization: Personalization, hiding: string): boolean {
  const session = sessionOf(personalization);
  const { asked, answered } = session;
  if (asked === hiding) return !session.ignored;
  session.ignored ||= asked !== undefined && !answered && personalization.signal(asked) !== undefined;
  session.asked = hiding;
  session.answered = false;
  return !session.ignored;
}

/** Remembers that a reason was given: the question is welcome. */
export function noteAnswer(personalization: Personalization): void {
  Object.assign(sessionOf(personalization), { answered: true, ignored: false });
}
