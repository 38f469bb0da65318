/** A made-up bookshop with made-up readers, to see the page without files of one's own. */

/** Sku, title, subjects, author, year. */
const books = `
b01;The Lighthouse Ledger;sea|history;Ada Marlow;1987
b02;Salt on the Sill;sea|family;Ada Marlow;1991
b03;Nine Tides North;sea|travel;Tomas Reyke;2004
b04;A Harbour in Winter;sea|mystery;Ines Calloway;2012
b05;The Ferryman’s Daughter;sea|family;Tomas Reyke;2018
b06;Charts of Small Islands;sea|travel|history;Oona Feld;2021
b07;The Patient Gardener;gardening|nature;Oona Feld;1979
b08;Beans, Peas and Patience;gardening|cooking;Ruth Ambry;1998
b09;A Wall for Pears;gardening|history;Ruth Ambry;2007
b10;The Night Orchard;gardening|mystery;Ines Calloway;2015
b11;Moss;nature|poetry;Sorrel Hane;2016
b12;Weeds Worth Keeping;gardening|nature;Sorrel Hane;2020
b13;Bread for Tuesdays;cooking|family;Ruth Ambry;1984
b14;The Copper Pot;cooking|history;Bram Olander;1993
b15;Soup in Four Seasons;cooking|nature;Bram Olander;2002
b16;My Aunt’s Long Table;cooking|family;Petra Lind;2010
b17;Smoke and Rye;cooking|travel;Bram Olander;2017
b18;The Missing Recipe;cooking|mystery;Petra Lind;2022
b19;The Clockmaker’s Alibi;mystery|history;Ines Calloway;1989
b20;Seven Keys to Mill Street;mystery|family;Hugo Tarn;1996
b21;A Stranger at the Choir;mystery;Hugo Tarn;2003
b22;The Cartographer’s Debt;mystery|travel;Hugo Tarn;2009
b23;Low Water, High Window;mystery|sea;Ines Calloway;2019
b24;The Second Obituary;mystery;Hugo Tarn;2023
b25;Passes and Pastures;mountains|travel;Lena Brack;1976
b26;The Hut Above the Cloud;mountains|family;Lena Brack;1990
b27;Rope, Axe, Letter;mountains|history;Jon Eiden;2001
b28;Edelweiss and Other Lies;mountains|mystery;Jon Eiden;2011
b29;Where the Snow Sleeps;mountains|nature;Lena Brack;2018
b30;A Slow Walk Uphill;mountains|travel|nature;Jon Eiden;2024
b31;Counting Swifts;nature|poetry;Sorrel Hane;1995
b32;The Hedge Almanac;nature|history;Oona Feld;1999
b33;What the River Kept;nature|mystery;Petra Lind;2006
b34;Letters to a Badger;nature|family;Sorrel Hane;2013
b35;Small Hours, Tall Grass;nature|poetry;Mira Dovey;2020
b36;Kitchen Window Poems;poetry|cooking;Mira Dovey;2014
`;

/** Reader, and book and stars, oldest first. */
const readers = `
wren: b19 5, b20 4, b04 5, b21 3, b10 5, b13 2, b28 4
otto: b07 5, b08 4, b12 5, b11 4, b15 3, b09 4, b20 2
marie: b13 4, b14 5, b16 5, b08 4, b18 4, b36 5, b25 2
finn: b01 4, b03 5, b06 5, b25 4, b30 4, b22 3, b05 5
ayla: b11 5, b31 5, b35 4, b36 4, b34 5, b29 4, b24 1
jorge: b25 5, b27 4, b30 5, b29 5, b03 4, b17 3
noor: b19 4, b22 5, b24 5, b23 4, b33 4, b18 5, b02 3
pia: b16 5, b26 4, b05 4, b34 5, b02 5, b13 4, b20 3
sam: b12 4, b11 5, b34 4, b32 5, b07 4, b31 4
ines: b23 5, b19 5, b04 4, b24 4, b10 4, b01 3
theo: b30 5, b25 4, b06 4, b03 5, b29 3, b17 4
lucy: b14 4, b36 5, b18 3, b16 4, b09 3, b33 2
`;

const day = 86_400_000;
const firstDay = Date.UTC(2026, 1, 2);

/** Files of the bookshop, as a shop would export them. */
export function bookshopFiles(): File[] {
  const rows = readers
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [reader = "", acts = ""] = line.split(": ");
      return acts.split(", ").map((act, at) => {
        const [book, stars] = act.split(" ");
        return [reader, book, stars, new Date(firstDay + 9 * at * day).toISOString().slice(0, 10)].join(",");
      });
    });
  return [
    new File([`sku;title;subjects;author;year${books}`], "books.csv", { type: "text/csv" }),
    new File([["reader,sku,stars,date", ...rows].join("\n")], "ratings.csv", { type: "text/csv" }),
  ];
}
