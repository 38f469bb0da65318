import type { EvidenceBody } from "../signals/signal.ts";
import { type SensitiveTopic, sensitiveTopics } from "./topics.ts";

/** Facets whose values are names. A director called Christian tells nothing about the person who likes their films. */
const naming: ReadonlySet<string> = new Set(
  "actor,artist,author,band,brand,cast,composer,creator,director,maker,manufacturer,performer,publisher,writer".split(
    ",",
  ),
);

interface Patterns {
  readonly topic: string;
  readonly words: RegExp;
  readonly goods: RegExp;
}

const compiled = new WeakMap<readonly SensitiveTopic[], readonly Patterns[]>();

function patternsOf(topics: readonly SensitiveTopic[]): readonly Patterns[] {
  let patterns = compiled.get(topics);
  if (!patterns) {
    patterns = topics.map(({ topic, words, goods = "" }) => ({
      topic,
      words: patternOf(`${words},${goods}`),
      goods: patternOf(goods),
    }));
    compiled.set(topics, patterns);
  }
  return patterns;
}

/** Finds any of the words where a word begins and ends. */
function patternOf(words: string): RegExp {
  const any = words.split(",").map((word) => plain(word).trim().replace(/ ?\*/gu, "\\p{L}*"));
  return new RegExp(`(?<!\\p{L})(?:${any.filter(Boolean).join("|") || "(?!)"})(?!\\p{L})`, "u");
}

/** Lower case, without accents; what joins words in a trait (`topic:payday-loan`) is a space. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, " ");

/**
 * The topic that a text tells about; undefined if it is none of the list.
 * @param field `words` for traits and searches, `goods` for titles of what somebody bought.
 * @param more Topics besides those of the list.
 */
export function sensitiveTopicOf(
  text: string,
  more: readonly SensitiveTopic[] = [],
  field: "words" | "goods" = "words",
): string | undefined {
  const words = plain(text.replaceAll("*", " "));
  return [...patternsOf(sensitiveTopics), ...patternsOf(more)].find((one) => one[field].test(words))?.topic;
}

/** What of a piece of evidence is sensitive. Imports no other code, so it can be loaded on demand. */
export function sensitivePartOf(
  draft: EvidenceBody,
  more?: readonly SensitiveTopic[],
): { readonly topic: string; readonly text: string } | undefined {
  const traits = "counter" in draft ? [draft.counter] : "trait" in draft ? [draft.trait] : draft.item.traits;
  const found = traits
    .filter((trait) => !naming.has(trait.split(":")[0] ?? ""))
    .map((text) => ({ text, topic: sensitiveTopicOf(text, more) }));
  if (draft.type === "own")
    found.push({ text: draft.item.title, topic: sensitiveTopicOf(draft.item.title, more, "goods") });
  for (const { text, topic } of found) if (topic) return { topic, text };
  return undefined;
}
