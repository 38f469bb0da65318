import { median } from "../quality/measures.ts";
import { row, type Row, type RowOptions } from "../row.ts";
import type { Times, Way } from "./task.ts";

/** The same measured with independent code: milliseconds, medians. */
const independent = {
  "1k": { pass: 0.017, map: 3, ranked: 0.15, full: 0.026, incremental: 0.005 },
  "10k": { pass: 0.175, map: 12.1, ranked: 0.43, full: 0.25, incremental: 0.034 },
  "100k": { pass: 4.4, map: 123, ranked: 4, full: 5.2, incremental: 0.29 },
} as const;

/** The rows of one size of catalogue. */
export function rowsOf(size: keyof typeof independent, times: Times): Row[] {
  const known = independent[size];
  const middle = (way: Way): number => median(times[way]);
  const ms = (name: string, value: number, reference?: number): Row =>
    row(`speed/${size}-${name}`, value, "ms", null, withReference(reference, 3));
  const ratio = (
    name: string,
    value: number,
    limit: number | null,
    reference: number,
    atLeast = false,
  ): Row => row(`speed/${name}`, value, "×", limit, { ...withReference(reference, 2), atLeast });

  const mapOverPass = middle("map") / middle("pass");
  const mostMapOverPass = (2 * independent["10k"].map) / independent["10k"].pass;
  const limited: Row[] =
    size === "10k"
      ? [
          ratio("10k-vs-pass", middle("explained") / middle("pass"), 3.5, known.ranked / known.pass),
          ratio("10k-vs-map", middle("map") / middle("explained"), 10, known.map / known.ranked, true),
          // The comparison is void if its other side is slower than this.
          ratio("10k-map-vs-pass", mapOverPass, mostMapOverPass, known.map / known.pass),
          ratio(
            "incremental-vs-full",
            middle("full") / middle("incremental"),
            5,
            known.full / known.incremental,
            true,
          ),
        ]
      : [];
  return [
    ...limited,
    ms("ms", middle("explained"), known.ranked),
    ms("slowest-of-100-ms", slowest(times.explained)),
    ms("incremental-ms", middle("incremental"), known.incremental),
    ms("full-ms", middle("full"), known.full),
    ms("refold-ms", middle("refold")),
    ms("cold-ms", middle("cold")),
    ms("pass-ms", middle("pass"), known.pass),
    ms("map-ms", middle("map"), known.map),
  ];
}

const withReference = (reference: number | undefined, digits: number): RowOptions =>
  reference === undefined ? { digits } : { digits, reference };

/** What one of a hundred runs is slower than. */
const slowest = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
