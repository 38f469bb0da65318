/** How files that are no lists begin, in Latin-1, and what to call them. */
const signatures: readonly (readonly [beginning: string, name: string])[] = [
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["%PDF-", "a PDF document"],
  ["PK\u0003\u0004", "a spreadsheet or an archive (.xlsx, .ods, .zip)"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document (.xls)"],
  ["\u001f\u008b", "compressed (.gz)"],
  ["SQLite format 3", "a database"],
];

/** What the first bytes say a file is, if it is one of the usual mistakes. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCodePoint(...bytes.subarray(0, 16));
  return signatures.find(([start]) => beginning.startsWith(start))?.[1];
}
