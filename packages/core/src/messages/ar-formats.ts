import { formatsFor, isolated } from "./formats.ts";
import type { Noun } from "./messages.ts";

/**
 * How Arabic writes numbers, lists and times. The digits are named, because engines differ in which they take for "ar", and
 * a server and a browser have to agree.
 */
export const arabicFormats = formatsFor<"zero" | "one" | "two" | "few" | "many">("ar-u-nu-arab");

/** A list of what the host calls things, each kept in one piece. */
export const listed = (parts: readonly string[]): string => arabicFormats.list(parts.map(isolated));

/** How many of the host's items: one and two are the form of the noun alone. */
export const counted = (count: number, noun: Noun): string =>
  count === 1 || count === 2 ? noun(count) : `${arabicFormats.number(count)} ${noun(count)}`;
