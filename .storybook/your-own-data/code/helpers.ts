/** Functions that generated code brings along, each only where it is called. They do what the page does. */
const helpers = {
  textOf: `/** The text of a cell; empty where it is not filled. */
function textOf(cell: Cell): string {
  const text = String((Array.isArray(cell) ? cell[0] : cell) ?? "").trim();
  return /^(?:-+|n\\/?a|null|nan|undefined)?$/i.test(text) ? "" : text;
}`,
  valuesOf: `/** The values of a cell: those of a list, those between separators, or the one. */
function valuesOf(cell: Cell, separator?: string): string[] {
  const text = Array.isArray(cell) ? "" : String(cell ?? "");
  const parts = Array.isArray(cell) ? cell : separator === undefined ? [text] : text.split(separator);
  const says = (value: string) => value !== "" && !/^(?:none|other|unknown|\\([^()]*\\))$/i.test(value);
  return [...new Set(parts.map(textOf).filter(says))];
}`,
  numberOf: `/** A number as people and programs write it: 1234.5, 1,234 or 3,5. NaN where it is none. */
function numberOf(cell: Cell): number {
  const text = textOf(cell);
  if (text === "") return Number.NaN;
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  const plain = /^-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return Number(plain.replace(/^(-?\\d+),(\\d+)$/, "$1.$2"));
}`,
  decadeOf: `/** The decade of a date, or of the year at the end of a title: "Toy Story (1995)". */
function decadeOf(cell: Cell): string[] {
  const year = yearOf(cell);
  return year === "" ? [] : [\`\${year.slice(0, 3)}0s\`];
}`,
  yearOf: `/** The year of a date, or at the end of a title. Empty where there is none. */
function yearOf(cell: Cell): string {
  const text = textOf(cell);
  const found = /\\((\\d{4})[^()]*\\)$/.exec(text) ?? /^([12]\\d{3})(?:[-/.T ].*)?$/.exec(text);
  return found?.[1] ?? "";
}`,
  timeOf: `/** A time in milliseconds: from seconds, milliseconds, or a date as programs write it. NaN where it is none. */
function timeOf(cell: Cell): number {
  const text = textOf(cell);
  const value = text === "" ? Number.NaN : Number(text);
  if (!Number.isNaN(value)) return value < 1e11 ? 1000 * value : value;
  return Date.parse(text.replace(/^(\\S+) (?=\\d)/, "$1T"));
}`,
  described: `/** One line of facts: the year, and the first two values. */
function described(year: string, values: readonly string[]): string {
  return [year, values.slice(0, 2).join(", ")].filter(Boolean).join(" · ");
}`,
  filled: `/** Only the fields that are filled. */
function filled<Field extends string>(
  fields: Record<Field, string | undefined>,
): { [field in Field]?: string } {
  const entries = Object.entries<string | undefined>(fields).filter(([, text]) => text);
  return Object.fromEntries(entries) as { [field in Field]?: string };
}`,
} as const;

const cellType = `/** What stands in one place of a row. */
type Cell = string | number | readonly (string | number)[] | null | undefined;`;

/** The helpers that some code calls, and those that these call. */
export function helpersFor(code: string): string {
  const called = new Set<string>();
  const look = (text: string): void => {
    for (const [name, source] of Object.entries(helpers))
      if (text.includes(`${name}(`) && !called.has(name)) {
        called.add(name);
        look(source);
      }
  };
  look(code);
  const sources = Object.entries(helpers).filter(([name]) => called.has(name));
  return [cellType, ...sources.map(([, source]) => source)].join("\n\n");
}
