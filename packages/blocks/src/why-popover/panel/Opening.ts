import type { Triggers } from "../Triggers.ts";
import { createSession, type Session } from "./session.ts";

/** Opens the one panel for one trigger after another, and remembers what it showed last while it leaves. */
export class Opening {
  readonly #triggers: Triggers;
  readonly #listeners = new Set<() => void>();
  #session: Session | undefined;

  constructor(triggers: Triggers) {
    this.#triggers = triggers;
  }

  readonly session = (): Session | undefined => this.#session;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the panel for an item, as soon as there is a trigger for it. @returns how to close it. */
  show(item: string): () => void {
    const triggers = this.#triggers;
    const begin = (): void => {
      if (triggers.open !== item) this.#begin(item);
    };
    triggers.onRegister = begin;
    begin();
    return () => {
      triggers.onRegister = undefined;
      this.#tell(null);
    };
  }

  /** Whether something belongs to a trigger. */
  owns(target: EventTarget | null): boolean {
    const trigger = target instanceof Element && target.closest<HTMLElement>("[aria-haspopup]");
    return trigger !== false && trigger !== null && this.#triggers.entries.has(trigger);
  }

  #begin(item: string): void {
    const element = this.#find(item);
    const entry = element && this.#triggers.entries.get(element);
    if (!entry) return;
    this.#session = createSession(entry, element, () => this.#find(item) ?? element, this.#inOrder());
    this.#tell(item);
    for (const listener of [...this.#listeners]) listener();
  }

  /** The trigger of an item; the one used last, if there are several. */
  #find(item: string): HTMLElement | undefined {
    const { entries, pressed } = this.#triggers;
    const found = [...entries].flatMap(([element, { slot }]) => (slot.item.id === item ? element : []));
    return found.find((element) => element === pressed) ?? found[0];
  }

  /** All triggers, as they follow each other on the page. */
  #inOrder(): readonly HTMLElement[] {
    return [...this.#triggers.entries.keys()].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }

  /** Tells the triggers of the item, and of the one before it, what is open now. */
  #tell(item: string | null): void {
    const triggers = this.#triggers;
    const concerned = new Set([triggers.open, item]);
    triggers.open = item;
    for (const { slot, setOpen } of triggers.entries.values()) if (concerned.has(slot.item.id)) setOpen(item);
  }
}
