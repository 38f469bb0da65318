import { type CsvOptions, openCsv } from "./csv.ts";
import { openJson } from "./json.ts";
import type { Source } from "./source.ts";

/**
 * Opens a text by what it looks like: JSON begins with a bracket.
 * @throws FileFailure where it has no rows.
 */
export function open(text: string, name: string, options?: CsvOptions): Source {
  return /^\s*[[{]/.test(text) ? openJson(text, name) : openCsv(text, name, options);
}
