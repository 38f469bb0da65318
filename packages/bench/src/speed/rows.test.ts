import { expect, test } from "vitest";
import { timeInterleaved } from "./interleaved.ts";
import { rowsOf } from "./rows.ts";

const times = {
  pass: [1],
  map: [60],
  explained: [3],
  incremental: [2],
  full: [12],
  refold: [20],
  cold: [99],
};

test("ratios come from one run, and limits apply to 10,000 candidates alone", () => {
  const rows = rowsOf("10k", times);
  const value = (id: string): number | undefined => rows.find((row) => row.id === id)?.value;
  expect(value("speed/10k-vs-pass")).toBe(3);
  expect(value("speed/10k-vs-map")).toBe(20);
  expect(value("speed/incremental-vs-full")).toBe(6);
  expect(rows.every(({ holds }) => holds)).toBe(true);
  expect(rowsOf("1k", times).every(({ limit }) => limit === null)).toBe(true);
});

test("a comparison with maps that are too slow is void", () => {
  const { holds } =
    rowsOf("10k", { ...times, map: [140] }).find(({ id }) => id === "speed/10k-map-vs-pass") ?? {};
  expect(holds).toBe(false);
});

test("variants take turns, are prepared each time, and warm up", () => {
  const log: string[] = [];
  const variant = (name: string) => ({
    prepare: () => void log.push(`(${name})`),
    run: () => log.push(name),
  });
  const measured = timeInterleaved({ a: variant("a"), b: { ...variant("b"), inARow: 2 } }, 4);
  expect(log.join(" ")).toMatch(/^\(a\) a \(b\) b \(b\) b \(b\) b \(b\) b \(a\) a \(a\) a/);
  expect(measured.a).toHaveLength(3);
  expect(measured.b).toHaveLength(6);
});
