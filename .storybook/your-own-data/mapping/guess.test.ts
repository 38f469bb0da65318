import { describe, expect, it } from "vitest";
import { open } from "../reading/open.ts";
import { guessEvents, looksLikeEvents } from "./guess-events.ts";
import { guessItems } from "./guess-items.ts";

const source = (text: string) => open(text.trim().replaceAll(/^ +/gm, ""), "a.csv");

const films = source(`
  movieId,title,genres
  11,The Lighthouse Ledger (1987),Drama|Mystery
  12,Salt on the Sill (1991),Drama
  13,"Nine Tides, North (2004)",Adventure|Drama
  14,A Harbour in Winter (2012),Mystery
`);

const shop = source(`
  SKU;Product name;Price;Department;Brand;Image URL;Link;Sold
  a-1;Copper pot;39,90;Kitchen;Olander;https://shop.example/a1.jpg;https://shop.example/a1;120
  a-2;Rye flour;4,20;Pantry;Ambry;https://shop.example/a2.jpg;https://shop.example/a2;960
  a-3;Bread knife;24,00;Kitchen;Olander;https://shop.example/a3.jpg;https://shop.example/a3;75
  a-4;Soup spoon;8,50;Kitchen;Ambry;https://shop.example/a4.jpg;https://shop.example/a4;210
  a-5;Pear tree;31,00;Garden;Feld;https://shop.example/a5.jpg;https://shop.example/a5;18
  a-6;Broad beans;2,80;Garden;Ambry;https://shop.example/a6.jpg;https://shop.example/a6;430
`);

const ratings = source(`
  userId,movieId,rating,timestamp
  1,11,2.5,1260759144
  1,12,4,1260759179
  2,11,5,835355493
`);

describe("what the columns of items seem to hold", () => {
  it("is guessed of films", () => {
    expect(guessItems(films)).toEqual({
      id: "movieId",
      title: "title",
      traits: [
        { column: "genres", form: "|" },
        { column: "title", form: "decade" },
      ],
      popularity: undefined,
      category: "genres",
      image: undefined,
      link: undefined,
    });
  });

  it("is guessed of products", () => {
    expect(guessItems(shop)).toEqual({
      id: "SKU",
      title: "Product name",
      traits: [
        { column: "Department", form: "whole" },
        { column: "Brand", form: "whole" },
      ],
      popularity: "Sold",
      category: "Department",
      image: "Image URL",
      link: "Link",
    });
  });

  it("is guessed of JSON with lists and years", () => {
    const json = open(
      JSON.stringify([
        { id: "a", name: "Moss", tags: ["green", "slow"], year: 1995, words: 4000 },
        { id: "b", name: "Reed", tags: ["green"], year: 2003, words: 9100 },
      ]),
      "a.json",
    );
    expect(guessItems(json)).toMatchObject({
      id: "id",
      title: "name",
      traits: [
        { column: "tags", form: "|" },
        { column: "year", form: "decade" },
      ],
      category: "tags",
    });
  });

  it("does not take long texts for traits, nor an id that comes twice for one", () => {
    const guess = guessItems(
      source(`
        group_id,code,title,description
        1,x1,Moss,"A long and winding text about moss, and what grows in it over the years"
        1,x2,Reed,"A long and winding text about reed, and what grows in it over the years"
      `),
    );
    expect(guess.id).toBe("code");
    expect(guess.traits.map(({ column }) => column)).not.toContain("description");
  });
});

describe("what the columns of events seem to hold", () => {
  it("is guessed of ratings", () => {
    expect(guessEvents(ratings)).toEqual({
      person: "userId",
      item: "movieId",
      time: "timestamp",
      act: "rate",
      type: undefined,
      value: "rating",
      highest: 5,
    });
  });

  it("is guessed of purchases, whose quantity is no rating", () => {
    const purchases = source(`
      household_id,store_id,basket_id,product_id,quantity,sales_value,transaction_timestamp
      2261,309,31625220889,940996,1,3.86,1485630413
      2131,368,32053127496,873902,1,1.59,1488241397
    `);
    expect(guessEvents(purchases)).toMatchObject({
      person: "household_id",
      item: "product_id",
      time: "transaction_timestamp",
      act: "own",
      value: undefined,
    });
  });

  it("is guessed of events that tell what they are", () => {
    const clicks = source(`
      visitor,event,item,at
      v1,view,a-1,2026-02-03T10:00:00Z
      v1,add_to_cart,a-1,2026-02-03T10:01:00Z
      v2,purchase,a-2,2026-02-03T11:00:00Z
    `);
    expect(guessEvents(clicks)).toMatchObject({
      person: "visitor",
      item: "item",
      time: "at",
      act: "told",
      type: "event",
    });
  });

  it("finds the scale the ratings are on", () => {
    const of = (value: string) => guessEvents(source(`user,item,score\nu,i,${value}\nu,j,1`)).highest;
    expect([of("1"), of("5"), of("7"), of("85"), of("250")]).toEqual([1, 5, 10, 100, 250]);
  });

  it("tells events from items", () => {
    expect([films, shop, ratings].map(looksLikeEvents)).toEqual([false, false, true]);
  });
});
