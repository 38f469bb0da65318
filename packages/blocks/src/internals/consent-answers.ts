import type { Answers, DataKind, Declaration, Purpose } from "@rapport/core";
import type { ConsentHandle } from "@rapport/react";

/** A purpose with those of its kinds of data that a question is about. */
export interface Asked {
  readonly purpose: Purpose;
  readonly kinds: readonly DataKind[];
}

/** The kinds of data a purpose uses, in the order of its declaration. */
export const kindsOf = ({ kinds }: Purpose): DataKind[] => Object.keys(kinds) as DataKind[];

/** Everything declared; narrowed to the pairs that a condition picks. Purposes without any are left out. */
export function askedOf(
  { purposes }: Declaration,
  isAsked: (purpose: Purpose, kind: DataKind) => boolean = () => true,
): Asked[] {
  return purposes
    .map((purpose) => ({ purpose, kinds: kindsOf(purpose).filter((kind) => isAsked(purpose, kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Whether the browser's opt-out signal has answered for the person: the purpose shares, and they did not say yes to it. */
export function isOptedOut({ optOut, answer }: ConsentHandle, purpose: Purpose, kind: DataKind): boolean {
  return optOut && !!purpose.recipients?.length && answer(purpose.id, kind) === "refused";
}

/** One answer to everything that is asked. */
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

/** How many pairs of purpose and kind are allowed by now, of all that are declared. */
export function countAllowed({ declaration, answer }: ConsentHandle): {
  readonly allowed: number;
  readonly all: number;
} {
  const pairs = askedOf(declaration).flatMap(({ purpose, kinds }) =>
    kinds.map((kind) => answer(purpose.id, kind)),
  );
  return { allowed: pairs.filter((given) => given === "granted").length, all: pairs.length };
}

/** How many of these answers are yes. */
export function countGiven(answers: Answers): { readonly allowed: number; readonly all: number } {
  const given = Object.values(answers).flatMap((kinds) => Object.values(kinds));
  return { allowed: given.filter(Boolean).length, all: given.length };
}
