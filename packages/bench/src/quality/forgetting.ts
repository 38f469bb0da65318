import { type Ranking, rank } from "@rapport/core";
import type { Act } from "./data-set.ts";
import type { Case } from "./leave-out.ts";
import { places } from "./measures.ts";
import type { Setting } from "./method.ts";
import { BenchPerson } from "./person.ts";
import { randomFrom } from "./random.ts";

/** Acts from which on a person counts as known. */
const known = 20;
/** Acts of the new taste that are looked at. */
const fresh = 10;

/** How a profile unlearns, and how little single acts may do. One figure per person where the figure applies. */
export interface Forgetting {
  /** Acts after a change of taste until more of the list rests on the new taste than on the old; 11 if later. */
  readonly actsUntilNewTasteLeads: readonly number[];
  /** Places of ten that one act about something foreign brought in. */
  readonly placesOfOneOff: readonly number[];
  /** Places of ten that the first act of all changed. */
  readonly placesOfFirstAct: readonly number[];
}

/** Measures forgetting on some people. */
export function forgetting(setting: Setting, people: readonly Case[]): Forgetting {
  const acts: number[] = [];
  const oneOffs: number[] = [];
  const firsts: number[] = [];
  for (const { person, history: own } of people) {
    const { cases } = setting;
    const other = cases[(person + (cases.length >> 1)) % cases.length]?.history ?? [];
    const second = own.slice(own.length >> 1, (own.length >> 1) + fresh);
    if (other.length >= known && second.length === fresh)
      acts.push(actsUntilNewTasteLeads(setting, other, second));
    const foreign = own.length >= known ? foreignAct(setting, own, person) : undefined;
    if (foreign) oneOffs.push(placesOfOneOff(setting, own, foreign.act, foreign.trait));
    const first = own.find(({ value }) => value === 1);
    if (first) firsts.push(placesChanged(setting, [], first).length);
  }
  return { actsUntilNewTasteLeads: acts, placesOfOneOff: oneOffs, placesOfFirstAct: firsts };
}

const listFor = ({ dataSet, catalogue }: Setting, person: BenchPerson, seen: readonly Act[]): Ranking =>
  rank(person.personalization, catalogue, {
    limit: places,
    elsewhere: seen.map(({ item }) => dataSet.items[item]?.id ?? ""),
  });

function actsUntilNewTasteLeads(setting: Setting, old: readonly Act[], second: readonly Act[]): number {
  const person = new BenchPerson(setting.dataSet);
  person.record(old);
  const signals = new Set<string>();
  for (const [at, act] of second.entries()) {
    for (const id of person.record([act])) signals.add(id);
    const list = listFor(setting, person, [...old, ...second]);
    let balance = 0;
    for (const { contributions } of list.items)
      for (const contribution of contributions)
        if ("parts" in contribution)
          for (const { signal, value } of contribution.parts)
            if (value > 0) balance += signals.has(signal) ? value : -value;
    if (balance > 0) return at + 1;
  }
  return fresh + 1;
}

/** An act about the most popular item with a trait (genre or department) that the person never came near. */
function foreignAct(
  { dataSet, catalogue }: Setting,
  history: readonly Act[],
  seed: number,
): { readonly act: Act; readonly trait: string } | undefined {
  const facet = dataSet.name === "movielens-small" ? "genre:" : "department:";
  const met = new Set(history.flatMap(({ item }) => dataSet.items[item]?.traits ?? []));
  const traits = new Set(
    dataSet.items.flatMap((item) => item.traits.filter((trait) => trait.startsWith(facet))),
  );
  const foreign = [...traits].filter((trait) => !met.has(trait)).sort();
  const trait = foreign[Math.floor(randomFrom(seed)() * foreign.length)];
  if (trait === undefined) return undefined;
  let item = -1;
  catalogue.forEach(({ traits: own, popularity = 0 }, at) => {
    if (own.includes(trait) && popularity > (catalogue[item]?.popularity ?? -1)) item = at;
  });
  return { act: { item, value: 1, time: history.at(-1)?.time ?? 0 }, trait };
}

/** What came onto the list because of the act: with the foreign trait, or mostly resting on the act. */
function placesOfOneOff(setting: Setting, history: readonly Act[], act: Act, trait: string): number {
  return placesChanged(setting, history, act).filter(({ index, restsOnAct }) => {
    const traits = setting.catalogue[index]?.traits ?? [];
    return restsOnAct || traits.includes(trait);
  }).length;
}

interface Arrival {
  readonly index: number;
  /** Whether more than half of what was inferred for it comes from the act. */
  readonly restsOnAct: boolean;
}

/** The items that one more act brings onto the list. */
function placesChanged(setting: Setting, history: readonly Act[], act: Act): Arrival[] {
  const person = new BenchPerson(setting.dataSet);
  person.record(history);
  const seen = [...history, act];
  const before = new Set(listFor(setting, person, seen).items.map(({ id }) => id));
  const [signal = ""] = person.record([act]);
  return listFor(setting, person, seen).items.flatMap(({ id, contributions }) => {
    if (before.has(id)) return [];
    const sums = new Map<string, number>();
    for (const contribution of contributions)
      if ("parts" in contribution)
        for (const part of contribution.parts)
          sums.set(part.signal, (sums.get(part.signal) ?? 0) + part.value);
    const inferred = [...sums.values()].reduce((all, sum) => all + Math.max(0, sum), 0);
    const index = setting.catalogue.findIndex((item) => item.id === id);
    return [{ index, restsOnAct: 2 * (sums.get(signal) ?? 0) > inferred }];
  });
}
