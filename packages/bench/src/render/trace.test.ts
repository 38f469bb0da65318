import { expect, test } from "vitest";
import { framesOf, type TraceEvent } from "./trace.ts";

const task = (ts: number, tdur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name: "RunTask",
  pid: 1,
  tid: 1,
  ts,
  dur: 2 * tdur,
  tdur,
  ...more,
});
const draw = (ts: number, pid = 1): TraceEvent => ({ name: "DrawFrame", pid, tid: 3, ts });
const thread = (pid: number, tid: number, name: string): TraceEvent => ({
  name: "thread_name",
  pid,
  tid,
  ts: 0,
  args: { name },
});
const threads = [thread(1, 3, "Compositor"), thread(1, 1, "CrRendererMain"), thread(2, 1, "CrRendererMain")];

test("a frame is all that the main thread did from one that was drawn to the next", () => {
  const events = [
    ...threads,
    task(0, 4000), // before the first frame
    draw(16_000),
    task(20_000, 3000),
    task(27_000, 500),
    draw(32_000),
    draw(48_000), // nobody asked the main thread for it
    task(49_000, 4000),
    draw(64_000),
    task(65_000, 1000), // may not be over
  ];
  expect(framesOf(events)).toEqual([3.5, 0, 4]);
  expect(framesOf(events.toReversed())).toEqual([3.5, 0, 4]);
});

test("a long task is shared out over the frames that were drawn meanwhile", () => {
  expect(framesOf([...threads, draw(0), task(10_000, 10_000), draw(20_000), draw(40_000)])).toEqual([5, 5]);
});

test("what other threads and other pages do does not count", () => {
  const events = [
    ...threads,
    draw(0),
    draw(2000, 2),
    task(5000, 7000, { tid: 2 }),
    task(5000, 7000, { pid: 2 }),
    task(6000, 1000),
    draw(16_000),
  ];
  expect(framesOf(events)).toEqual([1]);
});

test("where nothing moved there is no frame", () => {
  expect(framesOf([...threads, task(0, 1000)])).toEqual([]);
});
