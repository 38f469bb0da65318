import { RapportError } from "../rapport-error.ts";

/** Bytes of UTF-8 that are read at all. */
const mostBytes = 2 ** 20;
/** How deep objects and lists may be nested. */
const deepest = 32;
/** UTF-16 units of one text. */
const longestText = 4096;
const mostMembers = 200_000;
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What is wrong: larger than 1 MiB; no JSON; made by a newer version; not as an export has it; or with something in it that
 * could do harm.
 */
export type ImportErrorCode = "too-large" | "not-json" | "newer" | "damaged" | "unsafe";

/** Thrown for data that is not taken in. Nothing was changed. */
export class ImportError extends RapportError {
  override readonly name = "ImportError";
  /** To be put into the person's words. */
  readonly code: ImportErrorCode;

  constructor(message: string, code: ImportErrorCode) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads JSON that somebody else wrote: at most 1 MiB, 32 levels deep, texts of 4,096 characters, and no key that could
 * reach a prototype. Walks without recursion, so that no depth overflows the stack.
 * @throws ImportError
 */
export function readJson(text: string): unknown {
  // Every UTF-16 unit is at least one byte, so a text that is too long need not be encoded.
  if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes)
    throw new ImportError("the file is larger than 1 MiB. It was not read.", "too-large");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ImportError("the file is not JSON. Choose a file that was made by an export.", "not-json");
  }
  let level: unknown[] = [data];
  let members = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest)
      throw new ImportError(`the file is nested more than ${deepest} levels deep.`, "unsafe");
    members += level.length;
    if (members > mostMembers) throw new ImportError("the file holds too many values.", "unsafe");
    level = level.flatMap(membersOf);
  }
  return data;
}

function membersOf(value: unknown): unknown[] {
  if (typeof value === "string" && value.length > longestText)
    throw new ImportError(`the file holds a text of more than ${longestText} characters.`, "unsafe");
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  for (const key of Object.keys(value))
    if (forbidden.has(key) || key.length > longestText)
      throw new ImportError(`the file holds the key "${key.slice(0, 40)}", which is not allowed.`, "unsafe");
  return Object.values(value);
}
