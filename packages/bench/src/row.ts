/** One measured figure, as a line of the table and as an entry of the JSON file. */
export interface Row {
  /** What was measured: the bench, a slash and the thing: `size/shelf`. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed, in the same unit; `null` where there is no limit. */
  readonly limit: number | null;
  /** `false` when the value is above the limit. */
  readonly holds: boolean;
}

/** Makes a row. The value is compared with the limit before it is rounded to two decimals. */
export function row(id: string, value: number, unit: string, limit: number | null): Row {
  const holds = limit === null || value <= limit;
  return { id, value: Math.round(value * 100) / 100, unit, limit, holds };
}

/** Lays out rows as a plain text table. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ["", "value", "limit", ""],
    ...rows.map(({ id, value, unit, limit, holds }) => [
      id,
      `${value.toFixed(2)} ${unit}`,
      limit === null ? "none" : `${limit.toFixed(2)} ${unit}`,
      holds ? "" : "over the limit",
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lay = (text: string, column: number) => {
    if (column === 0) return text.padEnd(widths[0] ?? 0);
    return column < 3 ? text.padStart(widths[column] ?? 0) : text;
  };
  return cells.map((line) => line.map(lay).join("   ").trimEnd()).join("\n");
}
