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
const call = (ts: number): TraceEvent => ({ name: "FireAnimationFrame", pid: 1, tid: 1, ts });

test("a frame is all that the main thread did from its task to the next one", () => {
  const events = [
    task(0, 9000), // before the first frame
    task(20_000, 3000),
    call(21_000),
    call(22_000), // a second one of the same frame
    task(30_000, 500),
    task(36_000, 4000),
    call(37_000),
    task(50_000, 1000),
    call(50_500), // may not be over
  ];
  expect(framesOf(events)).toEqual([3.5, 4]);
  expect(framesOf(events.toReversed())).toEqual([3.5, 4]);
});

test("what other threads and other pages do does not count", () => {
  const events = [
    task(0, 1000),
    call(0),
    task(5000, 7000, { tid: 2 }),
    task(5000, 7000, { pid: 2 }),
    task(16_000, 1000),
    call(16_000),
  ];
  expect(framesOf(events)).toEqual([1]);
});

test("where nothing moved there is no frame", () => {
  expect(framesOf([task(0, 1000)])).toEqual([]);
});
