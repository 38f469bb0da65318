import { describe, expect, it } from "vitest";
import { open } from "../reading/open.ts";
import { Problems } from "../reading/Problems.ts";
import { type Events, readEvents } from "./events.ts";
import { readItems } from "./items.ts";
import type { EventMapping, ItemMapping } from "./mapping.ts";

const itemMapping: ItemMapping = {
  id: "id",
  title: "title",
  traits: [
    { column: "tags", form: "|" },
    { column: "year", form: "decade" },
  ],
  popularity: "sold",
  category: "tags",
  image: undefined,
  link: undefined,
};

const eventMapping: EventMapping = {
  person: "who",
  item: "what",
  time: "when",
  act: "rate",
  type: undefined,
  value: "stars",
  highest: 5,
};

const now = Date.UTC(2026, 10, 1);

function items(text: string) {
  const problems = new Problems();
  return { items: readItems(open(text, "a.csv"), itemMapping, problems.report), problems: problems.list() };
}

function events(rows: readonly string[], mapping: Partial<EventMapping> = {}) {
  const problems = new Problems();
  const source = open(["who,what,stars,when", ...rows].join("\n"), "a.csv");
  const places = new Map(["a", "b"].map((id, place) => [id, place]));
  const read: Events = readEvents(source, { ...eventMapping, ...mapping }, places, now, problems.report);
  return { ...read, problems: problems.list() };
}

describe("items", () => {
  it("have what their columns hold", () => {
    const { items: read } = items(
      'id,title,tags,year,sold\n a , Moss ,green|slow|green,1995,"1,200"\nb,Reed,,,',
    );
    expect(read).toEqual([
      {
        id: "a",
        title: "Moss",
        traits: ["tags:green", "tags:slow", "decade:1990s"],
        popularity: 1200,
        category: "green",
        meta: "1995 · green, slow",
        year: "1995",
      },
      { id: "b", title: "Reed", traits: [] },
    ]);
  });

  it("are left out where they cannot be used, and the line says why", () => {
    const long = "x".repeat(513);
    const { items: read, problems } = items(
      [
        "id,title,tags,year,sold",
        "a,Moss,,,",
        ",Reed,,,",
        "b,,,,",
        "a,Again,,,",
        "c,Soup,,,many",
        `d,${long},,,`,
        "e,Rye,,,3",
      ].join("\n"),
    );
    expect(read.map(({ id }) => id)).toEqual(["a", "e"]);
    expect(problems).toEqual({
      total: 5,
      first: [
        { line: 3, text: "the id is missing" },
        { line: 4, text: "the title is missing" },
        { line: 5, text: "the id a is already in line 2" },
        { line: 6, text: "the popularity “many” is not a number" },
        { line: 7, text: "the id or the title is longer than 512 characters" },
      ],
    });
  });

  it("keep at most 64 traits, none of them too long to be kept", () => {
    const tags = [...Array.from({ length: 80 }, (_, at) => `t${at}`), "x".repeat(600)].join("|");
    const [item] = items(`id,title,tags,year,sold\na,Moss,${tags},,`).items;
    expect(item?.traits).toHaveLength(64);
  });

  it("are at most 100,000", () => {
    const rows = Array.from({ length: 100_002 }, (_, at) => `${at},Title,,,`);
    const { items: read, problems } = items(`id,title,tags,year,sold\n${rows.join("\n")}`);
    expect(read).toHaveLength(100_000);
    expect(problems.total).toBe(2);
    expect(problems.first[0]).toEqual({ line: 100_002, text: "only the first 100,000 items are used" });
  });
});

describe("events", () => {
  it("are ratings by their share of the best one", () => {
    const stars = (values: number[], highest: number) =>
      events(
        values.map((value) => `p,a,${value},`),
        { time: undefined, highest },
      ).value;
    expect(stars([5, 4, 3.5, 3, 2.5, 0.5], 5)).toEqual([1, 1, 0.2, 0.2, -0.5, -0.5]);
    expect(stars([10, 8, 7, 6, 5], 10)).toEqual([1, 1, 0.2, 0.2, -0.5]);
    expect(stars([1, 0, -1], 1)).toEqual([1, -0.5, -0.5]);
  });

  it("are what their words say", () => {
    const { act, value, problems } = events(
      ["purchase", "View", "add_to_cart", "like", "dislike", "rating", "remove_from_cart"].map(
        (type) => `p,a,${type},`,
      ),
      { act: "told", type: "stars", value: "stars", time: undefined },
    );
    expect(act).toEqual(["own", "open", "save", "rate", "rate"]);
    expect(value).toEqual([1, 1, 1, 1, -1]);
    expect(problems.first).toEqual([
      { line: 7, text: "the rating “rating” is not a number" },
      { line: 8, text: "what “remove_from_cart” means is not known" },
    ]);
  });

  it("are left out where they cannot be used, and the line says why", () => {
    const { people, person, item, time, problems } = events([
      "p,a,4,2026-02-03",
      "q,zzz,4,2026-02-03",
      ",a,4,2026-02-03",
      "q,,4,2026-02-03",
      "q,a,good,2026-02-03",
      "q,a,7,2026-02-03",
      "q,a,4,yesterday",
      "q,a,4,2099-01-01",
      "q,b,4,2026-02-04",
    ]);
    expect({ people, person, item }).toEqual({ people: ["p", "q"], person: [0, 1], item: [0, 1] });
    expect(time).toEqual([Date.UTC(2026, 1, 3), Date.UTC(2026, 1, 4)]);
    expect(problems.first.map(({ line, text }) => `${line} ${text}`)).toEqual([
      "3 there is no item zzz",
      "4 the person is missing",
      "5 the item is missing",
      "6 the rating “good” is not a number",
      "7 the rating 7 is above 5",
      "8 the time “yesterday” cannot be read",
      "9 the time lies in the future",
    ]);
  });

  it("tells the first hundred problems and counts all", () => {
    const { problems } = events(Array.from({ length: 250 }, () => "p,zzz,4,2026-02-03"));
    expect(problems.total).toBe(250);
    expect(problems.first).toHaveLength(100);
  });
});
