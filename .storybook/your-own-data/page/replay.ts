import {
  type Consent,
  createConsent,
  createPersonalization,
  type Item,
  type Personalization,
  type SignalDraft,
} from "@rapport/core";
import type { PersonEvent } from "../worker/job.ts";

/** A personalization whose consent can be changed by the page. */
export interface OwnPersonalization extends Personalization {
  readonly consent: Consent;
}

/**
 * Lets a person do all they did, each at its time, by the public API. Afterwards the clock is the present.
 * @param events The oldest first.
 */
export function replay(events: readonly PersonEvent[], items: readonly Item[]): OwnPersonalization {
  let past: number | undefined = 0;
  const personalization = createPersonalization({
    consent: createConsent(["preference", "behavioral"]),
    clock: () => past ?? Date.now(),
  });
  for (const event of events) {
    const item = items[event.item];
    if (!item) continue;
    past = event.time === 0 ? Date.now() : event.time;
    personalization.record(draftOf(event, item));
  }
  past = undefined;
  return personalization as OwnPersonalization;
}

const draftOf = ({ act, value }: PersonEvent, item: Item): SignalDraft =>
  act === "rate" ? { type: "rate", value, item } : { type: act, item };
