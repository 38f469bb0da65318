import type { Personalization } from "../personalization.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { consentReceipts } from "./consent-receipt.ts";
import type { Answers } from "./decision.ts";
import type { Answer } from "./declared-consent.ts";
import type { Declaration, Purpose } from "./declaration.ts";

/** A purpose with those of its kinds of data that a question is about. */
export interface Asked {
  readonly purpose: Purpose;
  readonly kinds: readonly DataKind[];
}

/** What was declared, and what was answered to it: `useConsent()` has it. */
export interface Answered {
  readonly declaration: Declaration;
  /** Whether the browser sends an opt-out signal. */
  readonly optOut: boolean;
  readonly answer: (purpose: string, kind: DataKind) => Answer;
}

/**
 * Everything declared, in its order.
 * @param isAsked Picks pairs of purpose and kind by their answer; purposes without any are left out. It is told as well
 * whether the browser's opt-out signal answered in the person's place. @default all
 */
export function askedOf(
  { declaration: { purposes }, optOut, answer }: Answered,
  isAsked: (answer: Answer, isOptedOut: boolean, purpose: string, kind: DataKind) => boolean = () => true,
): Asked[] {
  return purposes
    .map((purpose) => ({
      purpose,
      kinds: (Object.keys(purpose.kinds) as DataKind[]).filter((kind) => {
        const { id, recipients } = purpose;
        const given = answer(id, kind);
        return isAsked(given, optOut && !!recipients?.length && given === "refused", id, kind);
      }),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Whether an opt-out signal is sent, and there is something that it refuses. */
export function honoursOptOut({ optOut, declaration }: Answered): boolean {
  return optOut && declaration.purposes.some(({ recipients }) => !!recipients?.length);
}

/** Answers everything that is asked. */
export function answersTo(
  asked: readonly Asked[],
  answer: (purpose: string, kind: DataKind) => boolean,
): Answers {
  return Object.fromEntries(
    asked.map(({ purpose: { id }, kinds }) => [
      id,
      Object.fromEntries(kinds.map((kind) => [kind, answer(id, kind)])),
    ]),
  );
}

/** How many of these answers are yes. */
export function countGiven(answers: Answers): { readonly allowed: number; readonly all: number } {
  const given = Object.values(answers).flatMap((kinds) => Object.values(kinds));
  return { allowed: given.filter(Boolean).length, all: given.length };
}

/**
 * When the first answer that stands now ends, and is asked for again.
 * @returns Milliseconds since the epoch; undefined while no answer stands.
 * @throws RapportError if consent was not declared with `declareConsent`.
 */
export function askedAgainAt(personalization: Personalization, answered: Answered): number | undefined {
  const receipts = consentReceipts(personalization);
  const ends = askedOf(answered).flatMap(({ purpose, kinds }) =>
    kinds.map((kind) => {
      const isAbout = (one: { readonly purpose: string; readonly piiCategory: DataKind }): boolean =>
        one.purpose === purpose.id && one.piiCategory === kind;
      return Date.parse(receipts.findLast(({ purposes }) => purposes.some(isAbout))?.expiry ?? "");
    }),
  );
  const coming = ends.filter((end) => end > personalization.clock());
  return coming.length > 0 ? Math.min(...coming) : undefined;
}
