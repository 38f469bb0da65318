/** One of several ways that are compared. */
export interface Variant {
  /** What is not timed. */
  readonly prepare?: () => void;
  /** What is timed. @returns Anything that depends on the work, so that none of it can be left out. */
  readonly run: () => unknown;
  /** Runs in a row, so that a fast one finds the processor's caches as it left them. @default 1 */
  readonly inARow?: number;
}

/**
 * Times variants in turn, so that whatever slows the machine down meets all of them.
 * @param turns How many each has; the first quarter warms up and does not count.
 * @returns Milliseconds of each run.
 */
export function timeInterleaved<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
  turns: number,
): Record<Name, number[]> {
  const names = Object.keys(variants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  let kept: unknown;
  for (let turn = 0; turn < turns; turn += 1)
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(turn + place) % names.length] as Name;
      const { prepare, run, inARow = 1 } = variants[name];
      for (let row = 0; row < inARow; row += 1) {
        prepare?.();
        const start = performance.now();
        kept = run();
        const time = performance.now() - start;
        if (turn >= turns / 4) times[name].push(time);
      }
    }
  if (kept === times) throw new Error("A variant gave back what is measured.");
  return times;
}
