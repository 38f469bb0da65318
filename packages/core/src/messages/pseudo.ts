import type { Messages } from "./messages.ts";

/** A message or a group of them, as they stand in a catalogue. */
type Entry = string | ((...given: never[]) => unknown) | { readonly [key: string]: Entry };

/** Share by which a text grows: the figure of the W3C for translations of 51 to 70 characters ("Text size in translation"). */
const growth = 0.4;

const plain = "abcdefghijklmnoqrstuwyzABCDEGHIJKLNORSTUWYZ";
const strange = "áƀçđéƒĝĥíĵķĺɱñóɋŕšťúŵýžÁƁÇĐÉĜĤÍĴĶĹÑÓŔŠŤÚŴÝŽ";

/**
 * A pseudo-locale made of a catalogue: every message comes in brackets, with accents, and about 40 % longer, and can still
 * be read. What is not in brackets on a page is no message: a string that somebody wrote into the code, or the host's own
 * content. What a bracket lacks was cut off.
 * @returns A catalogue of the same keys. Its `locale` is "en-XA", as CLDR names pseudo-accents.
 */
export function pseudo(messages: Messages): Messages {
  return { ...(worn(messages) as Messages), locale: "en-XA" };
}

function worn(entry: Entry): unknown {
  if (typeof entry === "string") return pseudoText(entry);
  if (typeof entry === "function")
    return (...given: never[]): unknown => {
      const said = entry(...given);
      return typeof said === "string" ? pseudoText(said) : said;
    };
  return Object.fromEntries(Object.entries(entry).map(([key, inner]) => [key, worn(inner)]));
}

/** One text in pseudo. What is in brackets already stays as it is: a message within a message. */
export function pseudoText(text: string): string {
  if (text.trim() === "") return text;
  let missing = 0;
  const parts = text.split(/(\[[^[\]]*\])/u).map((part) => {
    if (part.startsWith("[")) return part.slice(1, -1);
    return part.replaceAll(/./gsu, (letter) => {
      missing += growth;
      const more = /[aeiou]/iu.test(letter) ? Math.min(2, Math.floor(missing)) : 0;
      missing -= more;
      const accented = strange.charAt(plain.indexOf(letter)) || letter;
      return accented.repeat(1 + more);
    });
  });
  return `[${parts.join("")}${"~".repeat(Math.floor(missing))}]`;
}
