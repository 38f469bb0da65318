import type { Personalization } from "@rapport/core";
import type { Thumb } from "@rapport/react";

/**
 * Reject with it from `onSave` to say that the account will never take this opinion: it is rolled back. Any other
 * failure keeps the opinion on the device and offers another try.
 */
export class SaveRejected extends Error {
  override readonly name = "SaveRejected";
}

/** How an opinion gets to the host. */
export interface Account {
  save(value: Thumb): Promise<void>;
  /**
   * Told when the account refused a value.
   * @param saved What it holds instead.
   * @returns whether the opinion was rolled back to that.
   */
  onRejected(saved: Thumb): boolean;
}

/** What the receipt line tells of saving. */
export type SaveState = "idle" | "failed" | "rejected";

interface Opinion {
  account: Account;
  wanted: Thumb;
  /** The last value the account acknowledged. */
  acknowledged: Thumb;
  /** False while it is unknown what the account holds: after a failure it may have got the value or not. */
  certain: boolean;
  sending?: boolean;
  failed?: boolean;
}

/** Sends opinions to the host, one at a time per item and the last one last, whatever order the answers come in. */
export class Saves {
  readonly #report: (error: unknown) => void;
  readonly #opinions = new Map<string, Opinion>();
  readonly #listeners = new Set<() => void>();
  #rejected = false;
  #state: SaveState = "idle";

  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows an opinion: what it is when first seen counts as saved, and every change after that is sent. */
  follow(item: string, value: Thumb, account: Account): void {
    const opinion = this.#opinions.get(item);
    if (!opinion) {
      this.#opinions.set(item, { account, wanted: value, acknowledged: value, certain: true });
      return;
    }
    opinion.account = account;
    if (opinion.wanted === value) return;
    opinion.wanted = value;
    this.#rejected = false;
    void this.#send(opinion);
  }

  /** Tries again what could not be saved. */
  retry(): void {
    for (const opinion of this.#opinions.values()) if (opinion.failed) void this.#send(opinion);
  }

  async #send(opinion: Opinion): Promise<void> {
    opinion.failed = false;
    this.#tell();
    if (opinion.sending) return;
    opinion.sending = true;
    while (!opinion.failed && !(opinion.certain && opinion.wanted === opinion.acknowledged))
      await this.#sendOnce(opinion, opinion.wanted);
    opinion.sending = false;
    this.#tell();
  }

  async #sendOnce(opinion: Opinion, value: Thumb): Promise<void> {
    try {
      await opinion.account.save(value);
      opinion.acknowledged = value;
      opinion.certain = true;
    } catch (error) {
      const rejected = error instanceof Error && error.name === "SaveRejected";
      opinion.certain = rejected;
      // The person has changed their mind meanwhile: that is sent next, and this no longer matters.
      if (opinion.wanted !== value) return;
      if (rejected) this.#rollBack(opinion);
      else {
        opinion.failed = true;
        this.#report(error);
      }
    }
  }

  #rollBack(opinion: Opinion): void {
    const refused = opinion.wanted;
    this.#rejected = true;
    opinion.wanted = opinion.acknowledged;
    if (opinion.account.onRejected(opinion.acknowledged)) return;
    // The host keeps the value against its own account: asking again would be refused again.
    opinion.wanted = refused;
    opinion.acknowledged = refused;
  }

  #tell(): void {
    const failed = [...this.#opinions.values()].some((opinion) => opinion.failed);
    const state = failed ? "failed" : this.#rejected ? "rejected" : "idle";
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const saves = new WeakMap<Personalization, Saves>();

/** The one queue of a page. */
export function savesOf(personalization: Personalization): Saves {
  const existing = saves.get(personalization);
  if (existing) return existing;
  const created = new Saves((error) => personalization.report(error));
  saves.set(personalization, created);
  return created;
}
