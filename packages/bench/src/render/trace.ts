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
  readonly args?: { readonly name?: string };
}

/** A thread of a page that runs its script, style, layout and paint. */
const mainThread = "CrRendererMain";

/**
 * Adds up what the main thread did from one frame that the page drew to the next, whether or not the main thread was asked
 * for it: what moves without it draws frames, too. A task over several frames counts in each with its share. What came
 * before the first frame and after the last one is left out.
 *
 * @returns milliseconds of the processor per frame; none where no frame was drawn.
 */
export function framesOf(events: readonly TraceEvent[]): readonly number[] {
  const [first, ...others] = events.filter(({ name }) => name === "DrawFrame");
  const here = events.filter(({ pid }) => pid === first?.pid);
  const main = here.find(({ name, args }) => name === "thread_name" && args?.name === mainThread);
  if (!first || !main) return [];
  const draws = [first, ...others.filter(({ pid }) => pid === first.pid)]
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const tasks = here.filter(({ name, tid, dur = 0 }) => name === "RunTask" && tid === main.tid && dur > 0);
  return draws.slice(1).map((end, at) => {
    const start = draws[at] ?? end;
    return tasks.reduce((sum, { ts, dur = 0, tdur = 0 }) => {
      const shared = Math.min(ts + dur, end) - Math.max(ts, start);
      return shared > 0 ? sum + (tdur / 1000) * (shared / dur) : sum;
    }, 0);
  });
}
