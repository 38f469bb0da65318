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

/** What the bench asks of a page about asks. */
export class Asks {
  readonly shown: Shown[] = [];
  #stop: (() => void) | undefined;

  /** Wants an ask in a place that all tabs share under a name. */
  want(place: string, by: Agreement): void {
    const person = createPersonalization();
    configureAttention(person, { slot: by === "nobody" ? pageSlot : tabSlot(place, { by }), pause: 0 });
    const attention = attentionOf(person);
    const isShowing = (): boolean => attention.state(ask.id).status === "showing";
    const stopListening = attention.subscribe(() => {
      const last = this.shown.at(-1);
      const isOpen = last?.to === Infinity;
      if (isShowing() && !isOpen) this.shown.push({ from: Date.now(), to: Infinity });
      else if (!isShowing() && isOpen) last.to = Date.now();
    });
    const stopWanting = attention.want(ask);
    this.#stop = () => {
      stopWanting();
      // What nobody wants is taken away when the task has ended.
      setTimeout(stopListening);
    };
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  isShowing(): boolean {
    return document.visibilityState === "visible" && this.shown.at(-1)?.to === Infinity;
  }
}
