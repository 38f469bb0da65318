/** Keeps what was made under a name, the last few of them. */
export class Memory<T> {
  readonly #kept = new Map<string, T>();
  readonly #most: number;

  /** @param most How many are kept. @default 2 */
  constructor(most = 2) {
    this.#most = most;
  }

  /** What was made under this name, or is made now. What cannot be made is not kept. */
  async get(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const made = await make();
    this.#kept.set(name, made);
    for (const [oldest] of this.#kept) if (this.#kept.size > this.#most) this.#kept.delete(oldest);
    return made;
  }

  /** Lets go of everything else. */
  keepOnly(names: readonly (string | undefined)[]): void {
    for (const name of this.#kept.keys()) if (!names.includes(name)) this.#kept.delete(name);
  }
}
