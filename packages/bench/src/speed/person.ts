import {
  createConsent,
  createPersonalization,
  dataKinds,
  type Item,
  type Personalization,
  type SignalDraft,
} from "@rapport/core";
import { randomFrom } from "../quality/random.ts";
import { skewed } from "./catalogue.ts";

const signals = 2000;
const minute = 60_000;

/** How many of a hundred pieces of evidence are of each type. */
const shares = { rate: 25, open: 30, save: 10, dwell: 10, own: 5, impression: 20 } as const;
type Type = keyof typeof shares;
const types = (Object.keys(shares) as Type[]).flatMap((type) => Array<Type>(shares[type]).fill(type));

/** Somebody with 2,000 signals of every type about the items, who consents to everything. */
export class BusyPerson {
  readonly personalization: Personalization;
  readonly #items: readonly Item[];
  readonly #random: () => number;
  #time = 0;

  constructor(items: readonly Item[], seed: number) {
    this.#items = items;
    this.#random = randomFrom(seed);
    this.personalization = createPersonalization({
      consent: createConsent(dataKinds),
      clock: () => this.#time,
      random: () => 0,
    });
    const choices = this.#choices();
    this.personalization.mount();
    this.personalization.recordAll(choices);
    for (let at = choices.length; at < signals; at += 1) this.act();
  }

  /** Does one more thing, a minute after the one before. */
  act(): void {
    this.#time += minute;
    this.personalization.record(this.#evidence());
  }

  /** Something hidden, muted, wanted less, guessed wrongly and followed, so that every policy has work. */
  #choices(): SignalDraft[] {
    const item = (): Item => this.#items[Math.floor(this.#random() * this.#items.length)] as Item;
    const trait = (): string => item().traits.at(-1) as string;
    const hidden = Array.from({ length: 20 }, () => ({ type: "hide", item: item() }) as const);
    const about = (["mute", "less", "ignore", "follow"] as const).map((type) => ({ type, trait: trait() }));
    return [...hidden, ...about];
  }

  #evidence(): SignalDraft {
    const random = this.#random;
    const item = this.#items[skewed(this.#items.length, random)] as Item;
    const type = types[Math.floor(random() * types.length)] as Type;
    if (type === "rate") return { type, item, value: random() < 0.8 ? 1 : -0.5 };
    if (type === "dwell") return { type, item, seconds: Math.floor(random() * 300) };
    return { type, item };
  }
}
