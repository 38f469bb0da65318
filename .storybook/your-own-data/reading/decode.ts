import { FileFailure } from "./FileFailure.ts";
import { signatureOf } from "./signature.ts";

const lineFeed = 10;

/**
 * The text of a file: UTF-8, or UTF-16 if it begins with its byte order mark.
 * @param name Of the file, for the words of a failure.
 * @throws FileFailure where the bytes are no such text, or nothing but blanks.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const text = decodeUtf16(bytes, name) ?? decodeUtf8(bytes, name);
  if (text.includes("\0")) throw notText(name);
  if (!/\S/.test(text)) throw new FileFailure(`${name} holds nothing but blanks.`);
  return text;
}

function decodeUtf16(bytes: Uint8Array, name: string): string | undefined {
  const encoding = { "255,254": "utf-16le", "254,255": "utf-16be" }[bytes.subarray(0, 2).join()];
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFailure(`${name} says it is UTF-16, but it is damaged. Save it as UTF-8.`);
  }
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  const kind = signatureOf(bytes);
  if (kind !== undefined) throw new FileFailure(`${name} is ${kind}. Save the list in it as CSV or JSON.`);
  if (bytes.includes(0)) throw notText(name);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FileFailure(
      `Line ${wrongLineOf(bytes, decoder)} of ${name} is not UTF-8. Save it again with the encoding UTF-8.`,
    );
  }
}

const notText = (name: string): FileFailure =>
  new FileFailure(
    `${name} is not text: it holds NUL bytes. Save it as CSV or JSON, with the encoding UTF-8.`,
  );

/** No character of UTF-8 holds a line feed within itself, so each line can be decoded alone. */
function wrongLineOf(bytes: Uint8Array, decoder: TextDecoder): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, next));
    } catch {
      return line;
    }
    start = next;
  }
  return line;
}
