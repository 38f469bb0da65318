/** What is read of an event in a trace of Chromium. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began. */
  readonly ts: number;
  readonly dur?: number;
  /** What the processor did of it. */
  readonly tdur?: number;
}

/**
 * Adds up the tasks of each frame: a frame begins with the task in which what was asked for it is called, and lasts until
 * the next. The last one is left out, because it may not be over.
 *
 * @returns milliseconds of the processor per frame.
 */
export function framesOf(events: readonly TraceEvent[]): readonly number[] {
  const calls = events.filter(({ name }) => name === "FireAnimationFrame");
  const [first] = calls;
  if (!first) return [];
  const isHere = ({ pid, tid }: TraceEvent): boolean => pid === first.pid && tid === first.tid;
  const starts = calls.filter(isHere).map(({ ts }) => ts);
  const tasks = events
    .filter((event) => event.name === "RunTask" && isHere(event))
    .toSorted((a, b) => a.ts - b.ts);
  const frames: number[] = [];
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    const begins = starts.some((start) => start >= ts && start <= ts + dur);
    if (begins) frames.push(0);
    const at = frames.length - 1;
    if (at >= 0) frames[at] = (frames[at] ?? 0) + tdur / 1000;
  }
  return frames.slice(0, -1);
}
