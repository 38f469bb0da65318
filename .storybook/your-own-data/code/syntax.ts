/** Columns of a line of generated code, as the formatter of this project has them. */
const lineLength = 110;

/** A field of a row as it is read: `row.title`, `row["Main genre"]`. */
export const fieldOf = (row: string, column: string): string =>
  isName(column) ? `${row}.${column}` : `${row}[${JSON.stringify(column)}]`;

/** A field of a row as it is declared. */
export const keyOf = (column: string): string => (isName(column) ? column : JSON.stringify(column));

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** A text within a template literal. */
export const inTemplate = (text: string): string => text.replaceAll(/[`\\$]/g, String.raw`\$&`);

/** A text within a comment. */
export const inComment = (text: string): string => text.replaceAll("*/", "* /");

/** A list on one line, or where that is too long, on one for each entry. */
export function listOf(before: string, entries: readonly string[], after: string): string {
  const line = `${before}[${entries.join(", ")}]${after}`;
  if (line.length <= lineLength) return line;
  const indent = /^ */.exec(before)?.[0] ?? "";
  return [`${before}[`, ...entries.map((entry) => `${indent}  ${entry},`), `${indent}]${after}`].join("\n");
}

/** A statement under a condition, on one line of a function or on two. */
export function guarded(condition: string, statement: string): string[] {
  const line = `if (${condition}) ${statement}`;
  return line.length + 2 <= lineLength ? [line] : [`if (${condition})`, `  ${statement}`];
}
