import type { CardItem } from "@rapport/blocks/recommendation-card";
import type { Signal } from "@rapport/core";
import { describe, expect, it } from "vitest";
import { bookshopFiles } from "../page/bookshop.ts";
import { itemsOf } from "../page/itemsOf.ts";
import { replay } from "../page/replay.ts";
import { open } from "../reading/open.ts";
import type { Cell } from "../reading/source.ts";
import type { JobResult } from "../worker/job.ts";
import { createJobs } from "../worker/runJob.ts";
import * as books from "./examples/books.fixture.ts";
import * as films from "./examples/films.fixture.ts";
import * as shop from "./examples/shop.fixture.ts";
import { generateCode } from "./generateCode.ts";

/** A shop whose columns have names that are no names in code. */
const products = JSON.stringify([
  {
    sku: "a-1",
    "Product name": "Copper pot",
    tags: ["kitchen", "copper"],
    sold: 1200,
    photo: "/a1.jpg",
    url: "/a1",
  },
  {
    sku: "a-2",
    "Product name": "Rye flour",
    tags: ["pantry", "Unknown"],
    sold: null,
    photo: null,
    url: "/a2",
  },
  { sku: "a-3", "Product name": "Bread knife", tags: ["kitchen"], sold: 75, photo: "/a3.jpg", url: "/a3" },
]);
const acts = `visitor;event;sku;stars
v1;view;a-1;
v1;add_to_cart;a-1;
v1;purchase;a-2;
v1;rating;a-3;4
v1;dislike;a-1;
v1;remove_from_cart;a-1;
v2;view;a-2;`;

const filmList =
  'movieId,title,genres,year,"5*"\n1,"Nine Tides, North (2004)",(no genres listed),,\n2,Moss,Nature|Poetry,1999,"1,200"';

const fileOf = (text: string, name: string): File => new File([text], name);

async function resultOf(items: File, events: File | undefined, person?: string): Promise<JobResult> {
  return createJobs()(
    {
      items: { key: "items", file: items, options: {} },
      events: events && { key: "events", file: events, options: {} },
      person,
    },
    () => undefined,
  );
}

function codeOf({ items, events }: JobResult): string {
  if (!items) throw new Error("There are no items.");
  return generateCode(items, events);
}

/** Rows as a reader of CSV or JSON gives them. */
async function rowsOf(file: File): Promise<Record<string, Cell>[]> {
  const text = await file.text();
  if (text.startsWith("[")) return JSON.parse(text) as Record<string, Cell>[];
  const source = open(text, file.name);
  const rows: Record<string, Cell>[] = [];
  source.read(
    (cells) => rows.push(Object.fromEntries(source.columns.map((column, at) => [column, cells[at] ?? ""]))),
    () => undefined,
  );
  return rows;
}

/** What can be compared of an item: the page leads nowhere and draws its pictures. */
function comparable({
  href: _href,
  image: _image,
  similar: _similar,
  popularity: _popularity,
  ...item
}: CardItem) {
  return item;
}

const said = ({ id: _id, time, ...signal }: Signal) => ({
  ...signal,
  time: time > Date.now() - 60_000 ? "now" : time,
});

describe("the code to paste", () => {
  it("is written and type-checked as the examples beside this test", async () => {
    const [bookList, ratings] = bookshopFiles();
    if (!bookList) throw new Error("There are no books.");
    const written = {
      books: await resultOf(bookList, ratings),
      shop: await resultOf(fileOf(products, "products.json"), fileOf(acts, "acts.csv")),
      films: await resultOf(fileOf(filmList, "films.csv"), undefined),
    };
    for (const [name, result] of Object.entries(written))
      await expect(codeOf(result)).toMatchFileSnapshot(`examples/${name}.fixture.ts`);
  });

  it("makes the items and signals that the page makes, from ratings", async () => {
    const [bookList, ratings] = bookshopFiles();
    if (!bookList || !ratings) throw new Error("The example has two files.");
    const { page } = await resultOf(bookList, ratings, "otto");
    if (!page) throw new Error("There is no page.");
    const ofPage = itemsOf(page);
    const ofCode = (await rowsOf(bookList)).map((row) => books.toItem(row as unknown as books.ItemRow));
    expect(ofCode.map(comparable)).toEqual(
      ofPage.map((item) => {
        const { year: _year, ...rest } = { year: "", ...comparable(item) };
        return rest;
      }),
    );
    const items = new Map(ofCode.map((item) => [item.id, item]));
    const rows = (await rowsOf(ratings)) as unknown as books.EventRow[];
    const [item] = ofCode;
    if (!item) throw new Error("There are no books.");
    const rated = (stars: string) => books.toSignal({ reader: "otto", sku: item.id, stars, date: "" }, item);
    expect([rated("3"), rated("none"), rated("6")]).toEqual([
      { type: "rate", item, value: 0.2 },
      undefined,
      undefined,
    ]);
    const person = books.personalizationFor("otto", rows, items);
    expect(person.signals().map(said)).toEqual(
      replay(page.person?.events ?? [], ofPage)
        .signals()
        .map(said),
    );
  });

  it("makes the items and signals that the page makes, from what a column tells", async () => {
    const [items, events] = [fileOf(products, "products.json"), fileOf(acts, "acts.csv")];
    const { page } = await resultOf(items, events, "v1");
    if (!page) throw new Error("There is no page.");
    const rows = (await rowsOf(items)) as unknown as shop.ItemRow[];
    const ofCode = rows.map((row) => shop.toItem(row));
    expect(ofCode[0]).toEqual({
      id: "a-1",
      title: "Copper pot",
      traits: ["tags:kitchen", "tags:copper"],
      popularity: 1200,
      category: "kitchen",
      image: "/a1.jpg",
      href: "/a1",
      meta: "kitchen, copper",
    });
    expect(ofCode.map(comparable)).toEqual(itemsOf(page).map(comparable));
    expect(ofCode.map(({ popularity }) => popularity)).toEqual(
      page.items.map(({ popularity }) => popularity),
    );
    const [first] = ofCode;
    if (!first) throw new Error("There are no products.");
    const told = (event: string) => shop.toSignal({ visitor: "v1", event, sku: first.id, stars: "" }, first);
    expect([told("wishlist")?.type, told("remove_from_cart"), told("rating")]).toEqual([
      "save",
      undefined,
      undefined,
    ]);
    const person = shop.personalizationFor(
      "v1",
      (await rowsOf(events)) as unknown as shop.EventRow[],
      new Map(ofCode.map((item) => [item.id, item])),
    );
    expect(person.signals().map(said)).toEqual(
      replay(page.person?.events ?? [], itemsOf(page))
        .signals()
        .map(said),
    );
    expect(person.signals().map(({ type }) => type)).toEqual(["open", "save", "own", "rate", "rate"]);
  });

  it("starts with nobody where there are no events, and takes what a server ships", async () => {
    const [first, second] = (await rowsOf(fileOf(filmList, "films.csv"))) as unknown as films.ItemRow[];
    if (!first || !second) throw new Error("There are two films.");
    expect(films.toItem(first, { popularity: 12, similar: [["2", 0.4]] })).toEqual({
      id: "1",
      title: "Nine Tides, North (2004)",
      traits: [],
      popularity: 12,
      similar: [["2", 0.4]],
    });
    expect(films.toItem(second)).toMatchObject({
      traits: ["genres:Nature", "genres:Poetry", "decade:1990s"],
      meta: "1999 · Nature, Poetry",
    });
    expect(films.personalization.signals()).toEqual([]);
  });
});
