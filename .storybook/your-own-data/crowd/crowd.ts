import type { Events } from "../mapping/events.ts";
import type { Progress } from "../reading/source.ts";
import { at, historiesOf, type Rows, rowsOf } from "./histories.ts";
import { Neighbours } from "./Neighbours.ts";

/** Most similar items that go with each item. */
export const similarPerItem = 20;

/** Keeps few meetings from counting as much as many. */
const shrinkage = 10;

/**
 * Pairs of items that are counted at most: some seconds of work. Where people have longer histories than that allows,
 * only the latest part of each is looked at.
 */
const mostPairs = 400_000_000;

/** What a server would ship with each item, from what everybody did. */
export interface Crowd {
  /** People who liked, bought, saved or opened each item. */
  readonly popularity: Int32Array;
  /** `similarPerItem` places of items for each item, the most similar first; -1 where there are no more. */
  readonly neighbours: Int32Array;
  /** How similar each of them is, 0 to 1. */
  readonly similarities: Float32Array;
}

/**
 * How widely liked items are and what goes with them: the cosine of the people who had both, shrunk.
 * @param without Place of the person whose own events must not count, because the items are picked for them.
 */
export function crowdOf(
  events: Events,
  itemCount: number,
  without: number | undefined,
  progress?: Progress,
): Crowd {
  const { had, liked } = itemsOf(events, without);
  const popularity = new Int32Array(itemCount);
  for (const item of liked) popularity[item] = at(popularity, item) + 1;
  const people = turned(latest(had, longestWithin(had, mostPairs)), itemCount);
  const neighbours = new Neighbours(itemCount, similarPerItem);
  countMeetings(people, turned(people, events.people.length), neighbours, progress);
  return { popularity, neighbours: neighbours.items, similarities: neighbours.similarities };
}

/** The items each person had, each once, oldest first; and all that were liked, once per person. */
function itemsOf(events: Events, without: number | undefined): { had: Rows; liked: number[] } {
  const { offsets, values } = historiesOf(events);
  const person: number[] = [];
  const item: number[] = [];
  const liked: number[] = [];
  for (let number = 0; number + 1 < offsets.length; number += 1) {
    if (number === without) continue;
    const own = new Set<number>();
    const ownLiked = new Set<number>();
    for (let place = at(offsets, number); place < at(offsets, number + 1); place += 1) {
      const event = at(values, place);
      own.add(at(events.item, event));
      if (at(events.value, event) === 1) ownLiked.add(at(events.item, event));
    }
    for (const had of own) {
      person.push(number);
      item.push(had);
    }
    liked.push(...ownLiked);
  }
  return { had: rowsOf(offsets.length - 1, person, item), liked };
}

/** How long a history may be for all pairs to stay within a number. */
function longestWithin({ offsets }: Rows, pairs: number): number {
  const lengths = Array.from(offsets.subarray(1), (end, number) => end - at(offsets, number));
  let longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const pairsUpTo = (most: number): number =>
    lengths.reduce((sum, length) => sum + Math.min(length, most) ** 2, 0);
  while (longest > 1 && pairsUpTo(longest) > pairs) longest = Math.floor(longest * 0.8);
  return longest;
}

function latest({ offsets, values }: Rows, longest: number): Rows {
  const person: number[] = [];
  const item: number[] = [];
  for (let number = 0; number + 1 < offsets.length; number += 1) {
    const end = at(offsets, number + 1);
    for (let place = Math.max(at(offsets, number), end - longest); place < end; place += 1) {
      person.push(number);
      item.push(at(values, place));
    }
  }
  return rowsOf(offsets.length - 1, person, item);
}

/** The same table turned around: a row for each value, with the numbers of the rows that had it, in their order. */
function turned({ offsets, values }: Rows, count: number): Rows {
  const row = new Int32Array(values.length);
  for (let number = 0; number + 1 < offsets.length; number += 1)
    row.fill(number, at(offsets, number), at(offsets, number + 1));
  return rowsOf(count, values, row);
}

/**
 * Counts for every two items how many people had both, and offers each to the other as a neighbour.
 * @param people Who had each item.
 * @param items What each person had, in the order of the items: what follows an item has not met it yet.
 */
function countMeetings(people: Rows, items: Rows, neighbours: Neighbours, progress?: Progress): void {
  const itemCount = people.offsets.length - 1;
  const next = items.offsets.slice();
  const together = new Int32Array(itemCount);
  const sizes = Float64Array.from({ length: itemCount }, (_, item) =>
    Math.sqrt(at(people.offsets, item + 1) - at(people.offsets, item)),
  );
  for (let item = 0; item < itemCount; item += 1) {
    const met: number[] = [];
    const end = people.offsets[item + 1] as number;
    for (let place = people.offsets[item] as number; place < end; place += 1) {
      const person = people.values[place] as number;
      const last = items.offsets[person + 1] as number;
      const first = (next[person] as number) + 1;
      next[person] = first;
      for (let entry = first; entry < last; entry += 1) {
        const other = items.values[entry] as number;
        const count = together[other] as number;
        if (count === 0) met.push(other);
        together[other] = count + 1;
      }
    }
    const size = sizes[item] as number;
    for (const other of met) {
      const similarity = (together[other] as number) / (size * (sizes[other] as number) + shrinkage);
      together[other] = 0;
      neighbours.offer(item, other, similarity);
      neighbours.offer(other, item, similarity);
    }
    if (item % 256 === 0) progress?.(item / itemCount);
  }
}
