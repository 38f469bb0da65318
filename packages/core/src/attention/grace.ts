/** Milliseconds in which the tab that was seen before gives the place back. */
const grace = 250;

/**
 * Whether another tab has the place of what is shown. While the page is hidden nobody sees it, so it stays as the person left
 * it; when they come back, the place is asked for again, and until that is clear for a moment nothing is taken from their eyes.
 */
export class Grace {
  readonly #look: () => void;
  #wasHidden = false;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look Runs when the moment is over. */
  constructor(look: () => void) {
    this.#look = look;
  }

  isLost(isHeld: boolean, isHidden: boolean): boolean {
    if (isHeld || isHidden) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#isOver = false;
      this.#wasHidden = isHidden;
      return false;
    }
    if (this.#wasHidden && !this.#isOver)
      this.#timer ??= setTimeout(() => {
        this.#isOver = true;
        this.#look();
      }, grace);
    return !this.#wasHidden || this.#isOver;
  }
}
