import { readFileSync } from "node:fs";
import papaparse from "papaparse";

/**
 * Reads a CSV file with a header line.
 * @returns One object per line, keyed by the names in the header.
 * @throws when the file cannot be read or a line is malformed.
 */
export function readCsv(path: string): Record<string, string>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
  });
  const [error] = errors;
  if (error) throw new Error(`${path}, line ${(error.row ?? 0) + 2}: ${error.message}.`);
  return data;
}
