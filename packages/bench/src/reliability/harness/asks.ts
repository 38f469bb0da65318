import { createPersonalization } from "@rapport/core";
import { attentionOf, configureAttention, pageSlot, tabSlot } from "@rapport/core/attention";

/** How tabs agree in a row; with `nobody` they do not. */
export type Agreement = "locks" | "channel" | "nobody";

/** When an ask was on screen, in milliseconds since the epoch. */
export interface Shown {
  readonly from: number;
  to: number;
}

const ask = { id: "race", kind: "help" } as const;

/** One ask in a place that all tabs share. */
class Place {
  readonly shown: Shown[] = [];
  readonly stop: () => void;

  constructor(name: string, by: Agreement) {
    const person = createPersonalization();
    configureAttention(person, { slot: by === "nobody" ? pageSlot : tabSlot(name, { by }), pause: 0 });
    const attention = attentionOf(person);
    const isShowing = (): boolean => attention.state(ask.id).status === "showing";
    const stopListening = attention.subscribe(() => {
      if (isShowing() && !this.isOpen) this.shown.push({ from: Date.now(), to: Infinity });
      else if (!isShowing() && this.isOpen) (this.shown.at(-1) as Shown).to = Date.now();
    });
    const stopWanting = attention.want(ask);
    this.stop = () => {
      stopWanting();
      // What nobody wants is taken away when the task has ended.
      setTimeout(stopListening);
    };
  }

  get isOpen(): boolean {
    return this.shown.at(-1)?.to === Infinity;
  }
}

/** What the bench asks of a page about asks, each in a place with a name. */
export class Asks {
  readonly #places = new Map<string, Place>();

  want(place: string, by: Agreement): void {
    this.#places.set(place, new Place(place, by));
  }

  stop(place: string): void {
    this.#places.get(place)?.stop();
  }

  isShowing(place: string): boolean {
    return document.visibilityState === "visible" && this.#places.get(place)?.isOpen === true;
  }

  shown(place: string): readonly Shown[] {
    return this.#places.get(place)?.shown ?? [];
  }
}
