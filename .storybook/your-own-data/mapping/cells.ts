import type { Cell } from "../reading/source.ts";

/** How the cells of a column become traits. */
export type TraitForm = "whole" | "|" | "," | ";" | "decade";

/** What stands for a cell that is not filled in real files. */
const absent = /^(?:-+|n\/?a|null|nan|undefined)?$/i;
/** What says nothing about taste; so does all that is in brackets, as "(no genres listed)". */
const nothing = /^(?:none|other|unknown|\([^()]*\))$/i;

/** The text of a cell; of a list, its first. Empty where it is not filled. */
export function textOf(cell: Cell | undefined): string {
  const text = (typeof cell === "object" ? cell[0] : cell)?.trim() ?? "";
  return text.length < 10 && absent.test(text) ? "" : text;
}

/** The values of a cell: those of a list, those between separators, or the one. */
export function valuesOf(cell: Cell | undefined, form: TraitForm): string[] {
  if (form === "decade") return decadeOf(cell);
  const parts = typeof cell === "object" ? cell : form === "whole" ? [cell ?? ""] : (cell ?? "").split(form);
  return [...new Set(parts.map(textOf).filter((part) => part !== "" && !nothing.test(part)))];
}

/**
 * A number as people and programs write it: 1234.5, 1,234 or 3,5.
 * @returns NaN where it is none.
 */
export function numberOf(cell: Cell | undefined): number {
  const text = textOf(cell);
  if (text === "") return Number.NaN;
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return Number(plain.replace(/^(-?\d+),(\d+)$/, "$1.$2"));
}

/** The year in a cell: "1995", "1995-11-22", or at the end of a title: "Toy Story (1995)". Empty where there is none. */
export function yearOf(cell: Cell | undefined): string {
  const text = textOf(cell);
  const [, year = ""] = /\((\d{4})[^()]*\)$/.exec(text) ?? /^([12]\d{3})(?:[-/.T ].*)?$/.exec(text) ?? [];
  return year;
}

function decadeOf(cell: Cell | undefined): string[] {
  const year = yearOf(cell);
  return year === "" ? [] : [`${year.slice(0, 3)}0s`];
}

/** Numbers below it are no times: as seconds, it is in the year 1973. */
const leastSeconds = 1e8;
/** Numbers from it on are milliseconds: as seconds, it would be in the year 5138. */
const leastMilliseconds = 1e11;

/**
 * A time in milliseconds since the epoch: from seconds, milliseconds, or a date as programs write it.
 * @returns NaN where it is none.
 */
export function timeOf(cell: Cell | undefined): number {
  const text = textOf(cell);
  const value = text === "" ? Number.NaN : Number(text);
  if (value < leastSeconds) return Number.NaN;
  if (!Number.isNaN(value)) return value < leastMilliseconds ? 1000 * value : value;
  if (/^\d{4}-\d\d?-\d\d?/.test(text)) return Date.parse(text.replace(/^(\S+) (?=\d)/, "$1T"));
  return /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
}
