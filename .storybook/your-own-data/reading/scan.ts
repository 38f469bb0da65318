import { FileFailure } from "./FileFailure.ts";

/** Objects and lists within each other: deeper ones are no catalogue. */
const deepest = 32;

/** From where to where a value stands in a text. */
export type Span = readonly [start: number, end: number];

/**
 * Where the entries of a JSON text stand: those of its list, of the first list in its object, or its lines, where
 * each is an object. Nothing is parsed, so a large file costs no more memory than its text.
 * @throws FileFailure where there is no list of entries, or it has no end.
 */
export function entriesOf(text: string, name: string): Span[] {
  const fail = (at: number, problem: string): FileFailure =>
    new FileFailure(`Line ${lineCounter(text)(at)} of ${name}: ${problem}`);
  const start = skipBlanks(text, 0);
  if (text[start] === "[") return entriesIn(text, start, fail);
  if (text[start] !== "{") throw fail(start, "a list in JSON begins with [ or {.");
  const end = endOfValue(text, start, fail);
  if (skipBlanks(text, end) < text.length) return objectsIn(text, start, fail);
  const list = firstListIn(text, start, fail);
  if (list === undefined) throw fail(start, "there is no list in this object.");
  return entriesIn(text, list, fail);
}

type Fail = (at: number, problem: string) => FileFailure;

/** The entries of the list that begins at `open`. */
function entriesIn(text: string, open: number, fail: Fail): Span[] {
  const spans: Span[] = [];
  let at = skipBlanks(text, open + 1);
  while (text[at] !== "]") {
    const end = endOfValue(text, at, fail);
    spans.push([at, end]);
    at = skipBlanks(text, end);
    if (text[at] === ",") at = skipBlanks(text, at + 1);
    else if (text[at] !== "]") throw fail(at, "a comma or the end of the list is missing.");
  }
  return spans;
}

/** Objects one after the other: JSON Lines. */
function objectsIn(text: string, from: number, fail: Fail): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < text.length;) {
    const end = endOfValue(text, at, fail);
    spans.push([at, end]);
    at = skipBlanks(text, end);
  }
  return spans;
}

/** Where the first list begins that is a value of the object at `open`. */
function firstListIn(text: string, open: number, fail: Fail): number | undefined {
  let at = skipBlanks(text, open + 1);
  while (text[at] === '"') {
    const colon = skipBlanks(text, endOfText(text, at, fail));
    const value = skipBlanks(text, colon + 1);
    if (text[value] === "[") return value;
    at = skipBlanks(text, endOfValue(text, value, fail));
    if (text[at] === ",") at = skipBlanks(text, at + 1);
  }
  return undefined;
}

const opening = /[[{]/;
const brackets = /["[\]{}]/g;
const endOfPlain = /[,\]}\s]|$/g;

function endOfValue(text: string, start: number, fail: Fail): number {
  if (text[start] === '"') return endOfText(text, start, fail);
  if (!opening.test(text[start] ?? "")) {
    endOfPlain.lastIndex = start;
    const end = endOfPlain.exec(text)?.index ?? text.length;
    if (end === start) throw fail(start, "a value is missing.");
    return end;
  }
  let depth = 0;
  brackets.lastIndex = start;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    const [bracket] = match;
    if (bracket === '"') brackets.lastIndex = endOfText(text, match.index, fail);
    else if (opening.test(bracket)) depth += 1;
    else depth -= 1;
    if (depth > deepest) throw fail(match.index, `objects lie more than ${deepest} deep in each other.`);
    if (depth === 0) return brackets.lastIndex;
  }
  throw fail(start, "this begins here and has no end.");
}

function endOfText(text: string, start: number, fail: Fail): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  throw fail(start, "a quote is opened and never closed.");
}

const blanks = /\s*/y;

function skipBlanks(text: string, from: number): number {
  blanks.lastIndex = from;
  blanks.exec(text);
  return from < text.length ? blanks.lastIndex : text.length;
}

/**
 * Counts the lines of a text.
 * @returns what tells the line, from 1, in which a place lies. Ask for places in their order.
 */
export function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let end = text.indexOf("\n");
  return (place) => {
    for (; end >= 0 && end < place; end = text.indexOf("\n", end + 1)) line += 1;
    return line;
  };
}
