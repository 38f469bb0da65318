import { createSession, type Opened, type Session } from "./session.ts";

/** What a trigger tells the root about itself. */
export interface TriggerEntry extends Opened {
  /** Renders the trigger again, if what is open is not what it was. */
  readonly setOpen: (item: string | null) => void;
}

/** The triggers of one root. They share one panel and cost a map entry each: no effect, no observer, no listener. */
export class Triggers {
  readonly #entries = new Map<HTMLElement, TriggerEntry>();
  #pressed: HTMLElement | undefined;
  #open: string | null = null;
  #wanted: string | null = null;
  #session: Session | undefined;
  readonly #listeners = new Set<() => void>();

  /** The item whose panel is open now. */
  get open(): string | null {
    return this.#open;
  }

  register(element: HTMLElement, entry: TriggerEntry): () => void {
    this.#entries.set(element, entry);
    this.#begin();
    return () => {
      if (this.#entries.get(element) === entry) this.#entries.delete(element);
    };
  }

  /** Remembers which trigger was used last. @returns its item. */
  press(element: HTMLElement): string | undefined {
    this.#pressed = element;
    return this.#entries.get(element)?.slot.item.id;
  }

  /** Whether the person has gone on to something else since the press. */
  get wasLeft(): boolean {
    const active = document.activeElement;
    return this.#pressed !== undefined && active !== this.#pressed && active !== document.body;
  }

  /** The trigger of an item; the one used last, if there are several. */
  #find(item: string): readonly [HTMLElement, TriggerEntry] | undefined {
    const found = [...this.#entries].filter(([, { slot }]) => slot.item.id === item);
    return found.find(([element]) => element === this.#pressed) ?? found[0];
  }

  /** All triggers, as they follow each other on the page. */
  #inOrder(): readonly HTMLElement[] {
    return [...this.#entries.keys()].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }

  owns(target: EventTarget | null): boolean {
    const trigger = target instanceof Element ? target.closest<HTMLElement>("[aria-haspopup]") : null;
    return trigger !== null && this.#entries.has(trigger);
  }

  /** What the panel shows, or showed last: it is still needed while it leaves. */
  readonly session = (): Session | undefined => this.#session;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the panel for an item, as soon as there is a trigger for it. @returns how to close it. */
  show(item: string): () => void {
    this.#wanted = item;
    this.#begin();
    return () => {
      this.#wanted = null;
      this.#tell(null);
    };
  }

  #begin(): void {
    const item = this.#wanted;
    const found = item !== null && item !== this.#open && this.#find(item);
    if (!found) return;
    const [element, opened] = found;
    const current = (): HTMLElement => this.#find(item)?.[0] ?? element;
    this.#session = createSession(opened, element, current, this.#inOrder());
    this.#tell(item);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Tells the triggers of the item, and of the one before it, what is open now. */
  #tell(item: string | null): void {
    const concerned = new Set([this.#open, item]);
    this.#open = item;
    for (const { slot, setOpen } of this.#entries.values()) if (concerned.has(slot.item.id)) setOpen(item);
  }
}
