import type { Slot } from "@rapport/core";

/** What a trigger tells the root about itself. */
export interface TriggerEntry {
  readonly slot: Slot;
  /** Id of the shelf it stands on; the root's own if undefined. */
  readonly shelf: string | undefined;
  /** Renders the trigger again, if what is open is not what it was. */
  readonly setOpen: (item: string | null) => void;
}

/** The triggers of one root. They share one panel and cost a map entry each: no effect, no observer, no listener. */
export class Triggers {
  readonly entries = new Map<HTMLElement, TriggerEntry>();
  /** The one that was used last. */
  pressed: HTMLElement | undefined;
  /** The item whose panel is open now. */
  open: string | null = null;
  /** Told when a trigger comes: somebody may be waiting for it. */
  onRegister: (() => void) | undefined;

  register(element: HTMLElement, entry: TriggerEntry): () => void {
    this.entries.set(element, entry);
    this.onRegister?.();
    return () => {
      if (this.entries.get(element) === entry) this.entries.delete(element);
    };
  }

  /** @returns the item of a trigger that was pressed. */
  press(element: HTMLElement): string | undefined {
    this.pressed = element;
    return this.entries.get(element)?.slot.item.id;
  }
}
