import type { Cell, Progress, Report, Source } from "../reading/source.ts";
import { numberOf, textOf, timeOf } from "./cells.ts";
import type { ActName, EventMapping } from "./mapping.ts";

/** Events as arrays: the same place in each is one event. */
export interface Events {
  /** Ids of the people, in the order they come up. */
  readonly people: readonly string[];
  /** Places in `people`. */
  readonly person: readonly number[];
  /** Places in the list of items. */
  readonly item: readonly number[];
  readonly act: readonly ActName[];
  /** -1 to 1; 1 where it is not a rating. */
  readonly value: readonly number[];
  /** Milliseconds since the epoch; 0 where no column tells it. */
  readonly time: readonly number[];
}

/** What an event says. */
export interface Said {
  readonly act: ActName;
  /** -1 to 1. */
  readonly value: number;
}

/** Words for what people do, as files name it. The first that fits counts. */
export const words: readonly (readonly [RegExp, Said])[] = [
  [/^(?:dislike[sd]?|thumbs?[ _-]?down|downvote[sd]?|-1)$/i, { act: "rate", value: -1 }],
  [/^(?:likes?|liked|loved?|thumbs?[ _-]?up|upvote[sd]?|recommend(?:ed)?)$/i, { act: "rate", value: 1 }],
  [
    /^(?:purchase|buy|bought|order|transaction|own|sale|sold|watched|finished|borrow|rent)/i,
    { act: "own", value: 1 },
  ],
  [/^(?:save|add|wish|bookmark|favou?rite|cart|basket)/i, { act: "save", value: 1 }],
  [
    /^(?:(?:page|item|product)[ _-]?)?(?:view|click|open|visit|play|detail|read|see)/i,
    { act: "open", value: 1 },
  ],
];

/** A whole day: clocks differ, and time zones do. */
const tolerance = 86_400_000;

/**
 * Goes through all rows of a list of events. Rows that cannot be used are reported and left out.
 * @param itemPlaces Places in the list of items, by id.
 * @param now Milliseconds since the epoch: what lies after it cannot have happened.
 */
export function readEvents(
  source: Source,
  mapping: EventMapping,
  itemPlaces: ReadonlyMap<string, number>,
  now: number,
  report: Report,
  progress?: Progress,
): Events {
  const events = {
    people: [] as string[],
    person: [] as number[],
    item: [] as number[],
    act: [] as ActName[],
    value: [] as number[],
    time: [] as number[],
  };
  const numbers = new Map<string, number>();
  const place = (column: string | undefined): number =>
    column === undefined ? -1 : source.columns.indexOf(column);
  const [personAt, itemAt, timeAt] = [place(mapping.person), place(mapping.item), place(mapping.time)];
  const say = sayer(source.columns, mapping);
  source.read(
    (cells, line) => {
      const person = textOf(cells[personAt]);
      if (person === "") return report(line, "the person is missing");
      const id = textOf(cells[itemAt]);
      const item = itemPlaces.get(id);
      if (item === undefined)
        return report(line, id === "" ? "the item is missing" : `there is no item ${shortened(id)}`);
      const time = timeAt < 0 ? 0 : timeOf(cells[timeAt]);
      if (Number.isNaN(time))
        return report(line, `the time “${shortened(textOf(cells[timeAt]))}” cannot be read`);
      if (time > now + tolerance) return report(line, "the time lies in the future");
      const said = say(cells);
      if (typeof said === "string") return report(line, said);
      const number = numbers.get(person) ?? numbers.size;
      if (number === numbers.size) events.people.push(person);
      numbers.set(person, number);
      events.person.push(number);
      events.item.push(item);
      events.act.push(said.act);
      events.value.push(said.value);
      events.time.push(time);
      return undefined;
    },
    report,
    progress,
  );
  return events;
}

/** @returns what reads from a row what was done. */
function sayer(columns: readonly string[], mapping: EventMapping): (cells: readonly Cell[]) => Said | string {
  const typeAt = mapping.type === undefined ? -1 : columns.indexOf(mapping.type);
  const valueAt = mapping.value === undefined ? -1 : columns.indexOf(mapping.value);
  const rated = (cells: readonly Cell[]): Said | string => rate(cells[valueAt], mapping.highest);
  if (mapping.act === "rate") return rated;
  const { act } = mapping;
  if (act !== "told") return () => ({ act, value: 1 });
  return (cells) => {
    const type = textOf(cells[typeAt]);
    if (/^(rate[sd]?|ratings?|stars?|score[sd]?|reviewe?d?)$/i.test(type)) return rated(cells);
    return actNamed(type) ?? `what “${shortened(type)}” means is not known`;
  };
}

/** What a word of a file means, undefined where it is not known. */
export const actNamed = (type: string): Said | undefined =>
  words.find(([pattern]) => pattern.test(type))?.[1];

/** A rating by its share of the best one: four of five say "more", three say little, fewer say "less". */
function rate(cell: Cell | undefined, highest: number): Said | string {
  const value = numberOf(cell);
  if (Number.isNaN(value)) return `the rating “${shortened(textOf(cell))}” is not a number`;
  const share = value / highest;
  if (share > 1) return `the rating ${value} is above ${highest}`;
  return { act: "rate", value: share >= 0.8 ? 1 : share >= 0.6 ? 0.2 : -0.5 };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
