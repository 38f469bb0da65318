/** A place for one ask. */
export interface Slot {
  /**
   * Asks for the place.
   * @param changed Runs whenever it was got or lost. Not while this call runs.
   */
  request(changed: () => void): SlotRequest;
}

/** Somebody wants the place, or has it. */
export interface SlotRequest {
  readonly held: boolean;
  /** Gives the place back, or stops wanting it. */
  release(): void;
}

/** The place of one page: always free, since the page shows one ask at a time by itself. The default. */
export const pageSlot: Slot = { request: () => ({ held: true, release: () => {} }) };
