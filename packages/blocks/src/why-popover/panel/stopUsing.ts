import {
  type Answers,
  type DataKind,
  declaredConsentOf,
  type Messages,
  type Personalization,
  type Reason,
  setConsent,
} from "@rapport/core";
import type { Effect } from "./useExplanation.ts";

/** A consent switch: one kind of data, for the purposes that what a reason rests on was recorded under. */
export interface Switch {
  readonly kind: DataKind;
  readonly purposes: readonly string[];
}

/** The switch of a reason; undefined where nothing is behind it, or consent is not asked for by blocks. */
export function switchOf(reason: Reason, personalization: Personalization): Switch | undefined {
  if (!("kind" in reason) || !("declaration" in personalization.consent)) return undefined;
  const behind = personalization.behind(reason.signals);
  const purposes = new Set(behind.flatMap((signal) => ("purpose" in signal ? signal.purpose : [])));
  return purposes.size > 0 ? { kind: reason.kind, purposes: [...purposes] } : undefined;
}

/** Whether there is anything to switch off. */
export function isOn({ kind, purposes }: Switch, personalization: Personalization): boolean {
  const consent = declaredConsentOf(personalization);
  return purposes.some((purpose) => consent.answer(purpose, kind, personalization.decisions()) === "granted");
}

/** Withdraws consent to the kind of data behind a reason: the same switch as in the preference center. */
export function stopUsing(
  { kind, purposes }: Switch,
  personalization: Personalization,
  messages: Messages,
): Effect {
  const answer = (isGiven: boolean): Answers =>
    Object.fromEntries(purposes.map((purpose) => [purpose, { [kind]: isGiven }]));
  const asked = { surface: "why-popover", locale: messages.locale };
  const { erased } = setConsent(personalization, answer(false), asked);
  const name = messages.data.kind(kind);
  return {
    control: "stop",
    text: messages.stopped(name, erased),
    told: undefined,
    undo: () => {
      setConsent(personalization, answer(true), asked);
      return messages.allowedAgain(name);
    },
  };
}
