import {
  createConsent,
  createPersonalization,
  dataKinds,
  type Personalization,
  type PersonalizationOptions,
} from "@rapport/core";
import type { Act, DataSet } from "./data-set.ts";

/** Who consents to everything. Records acts at the time they happened; the clock stands at the last of them. */
export class BenchPerson {
  readonly personalization: Personalization;
  readonly #dataSet: DataSet;
  #time = 0;

  /** @param halfLives Others than the defaults. */
  constructor(dataSet: DataSet, halfLives: PersonalizationOptions["halfLives"] = {}) {
    this.#dataSet = dataSet;
    this.personalization = createPersonalization({
      consent: createConsent(dataKinds),
      clock: () => this.#time,
      random: () => 0,
      halfLives,
    });
  }

  /** Records what the person did. @returns Ids of the signals. */
  record(acts: readonly Act[]): string[] {
    return acts.map((act) => {
      this.#time = act.time;
      const item = this.#dataSet.items[act.item];
      const outcome = item && this.personalization.record(this.#dataSet.draft(item, act));
      if (!outcome?.recorded) throw new Error(`Item ${act.item} of ${this.#dataSet.name} was not recorded.`);
      return outcome.signal.id;
    });
  }
}
