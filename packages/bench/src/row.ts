/** What a row may have besides. */
export interface RowOptions {
  /** Whether the limit is the least that is allowed, not the most. @default false */
  readonly atLeast?: boolean;
  /** Whether the limit is the only value that is allowed. @default false */
  readonly exactly?: boolean;
  /** Where the limit is not met yet: the value that must not be passed meanwhile, so that it can only get better. */
  readonly heldAt?: number;
  /** Decimals that are kept. @default 2 */
  readonly digits?: number;
  /** Standard error of the value. */
  readonly error?: number;
  /** Where the value lies with a probability of 95 %. */
  readonly interval?: readonly [low: number, high: number];
  /** How often it was tried. */
  readonly runs?: number;
  /** Of the random numbers: the same one gives the same run. */
  readonly seed?: number;
  /** The same figure measured with independent code. */
  readonly reference?: number;
}

/** One measured figure, as a line of the table and as an entry of the JSON file. */
export interface Row extends RowOptions {
  /** What was measured: the bench, a slash and the thing: `size/shelf`. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed (or the least, with `atLeast`), in the same unit; `null` where there is no limit. */
  readonly limit: number | null;
  /** `false` when the value is on the wrong side of the limit. */
  readonly holds: boolean;
}

/** Makes a row. The value is compared with the limit before it is rounded. */
export function row(
  id: string,
  value: number,
  unit: string,
  limit: number | null,
  options: RowOptions = {},
): Row {
  const { exactly, atLeast } = options;
  const holds = limit === null || (exactly ? value === limit : atLeast ? value >= limit : value <= limit);
  return { ...options, id, value: Number(value.toFixed(digitsOf(options))), unit, limit, holds };
}

/** Whether a row lets the run pass: its limit holds, or the value that stands in for it. */
export function passes({ holds, heldAt, atLeast, value }: Row): boolean {
  return holds || (heldAt !== undefined && (atLeast ? value >= heldAt : value <= heldAt));
}

/** Lays out rows as a plain text table. Columns that no row fills are left out. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ["", "value", "spread", "limit", "independent", ""],
    ...rows.map((entry) => [
      entry.id,
      amount(entry, entry.value),
      spread(entry),
      bound(entry),
      entry.reference === undefined ? "" : amount(entry, entry.reference),
      verdict(entry),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) => {
    const isEmpty = lines.slice(1).every((line) => line[column] === "");
    return isEmpty ? 0 : Math.max(...lines.map((line) => line[column]?.length ?? 0));
  });
  const last = widths.length - 1;
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const width = widths[column] ?? 0;
          return column === 0 || column === last ? text.padEnd(width) : text.padStart(width);
        })
        .filter((_, column) => widths[column] !== 0)
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

const digitsOf = ({ digits = 2 }: RowOptions): number => digits;

const amount = (entry: Row, value: number): string =>
  `${value.toFixed(digitsOf(entry))} ${entry.unit}`.trimEnd();

function verdict(entry: Row): string {
  if (entry.holds) return "";
  const held = entry.heldAt === undefined ? "" : `, held at ${amount(entry, entry.heldAt)}`;
  return `${entry.exactly ? "not" : entry.atLeast ? "below" : "over"} the limit${held}`;
}

function spread({ error, interval, ...entry }: Row): string {
  if (interval) return interval.map((end) => end.toFixed(digitsOf(entry))).join(" to ");
  return error === undefined ? "" : `± ${error.toFixed(digitsOf(entry))}`;
}

function bound(entry: Row): string {
  if (entry.limit === null) return "none";
  return `${entry.exactly ? "exactly " : entry.atLeast ? "at least " : ""}${amount(entry, entry.limit)}`;
}
