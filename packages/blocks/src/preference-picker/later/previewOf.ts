import {
  type Item,
  type Messages,
  type Person,
  type Personalization,
  rank,
  type RankOptions,
  suppose,
} from "@rapport/core";
import { followsOf } from "./save.ts";

/** Titles that are named. */
const mostTitles = 3;

/** What is picked, and on which list it would be seen. */
export interface Previewed {
  readonly picks: readonly string[];
  readonly saved: readonly string[];
  readonly candidates: readonly Item[];
  readonly options: RankOptions | undefined;
}

/** What a list would become with other picks, by ranking it with them; nothing where the picks are saved already. */
export function preview(
  personalization: Personalization,
  messages: Messages,
  { picks, saved, candidates, options }: Previewed,
): string[] {
  const { trait: nameOf, noun } = messages;
  const added = picks.filter((trait) => !saved.includes(trait));
  const removed = saved.filter((trait) => !picks.includes(trait));
  if (added.length + removed.length === 0) return [];
  const items = new Map(candidates.map((item) => [item.id, item]));
  const listFor = (person: Person): Item[] =>
    rank(person, candidates, options).items.flatMap(({ id }) => items.get(id) ?? []);
  const now = listFor(personalization);
  const then = listFor(suppose(personalization, added, followsOf(personalization, removed)));
  const places = then.length;
  if (then.every(({ id }, place) => now[place]?.id === id)) return [messages.pickSame(places, noun)];

  const countOf = (list: readonly Item[], traits: readonly string[]): number =>
    list.filter((item) => item.traits?.some((trait) => traits.includes(trait))).length;
  const grows = (trait: string): boolean => countOf(then, [trait]) > countOf(now, [trait]);
  const shrinks = (trait: string): boolean => countOf(then, [trait]) < countOf(now, [trait]);
  const line = (word: Messages["pickMore"], traits: readonly string[]): string[] => {
    if (traits.length === 0) return [];
    const share = { after: countOf(then, traits), before: countOf(now, traits), places };
    return [word(traits.map(nameOf), share, noun)];
  };
  return [
    ...line(messages.pickMore, added.filter(grows)),
    ...line(messages.pickLess, removed.filter(shrinks)),
    messages.pickFirst(then.slice(0, mostTitles).map(({ title }) => title)),
  ];
}
