import { join } from "node:path";
import { readCsv } from "./csv.ts";
import { type DataSet, orderSeed } from "./data-set.ts";
import { randomFrom, shuffled } from "./random.ts";

/** Departments that are no goods. */
const leftOut = new Set(["FUEL", "COUPON", "MISCELLANEOUS"]);

/** The facts of a product, and the columns they are in. */
const facets = {
  department: "department",
  category: "product_category",
  type: "product_type",
  brand: "brand",
  maker: "manufacturer_id",
} as const;

/** Groceries that were bought at least once; every purchase weighs 1. */
export function readCompleteJourney(folder: string): DataSet {
  const products = new Map(
    readCsv(join(folder, "products.csv"))
      .filter(({ department = "" }) => !leftOut.has(department))
      .map((product) => [product["product_id"] ?? "", product] as const),
  );
  const purchases = readCsv(join(folder, "transactions_sample.csv")).filter(({ product_id: id = "" }) =>
    products.has(id),
  );
  const bought = [...new Set(purchases.map(({ product_id: id = "" }) => id))];
  const ids = shuffled(bought, randomFrom(orderSeed));
  const index = new Map(ids.map((id, at) => [id, at] as const));
  const people = new Map<string, { item: number; value: number; time: number }[]>();
  for (const {
    household_id: household = "",
    product_id: id = "",
    transaction_timestamp: time,
  } of purchases) {
    const acts = people.get(household) ?? [];
    people.set(household, acts);
    acts.push({ item: index.get(id) as number, value: 1, time: 1000 * Number(time) });
  }
  return {
    name: "complete-journey",
    items: ids.map((id) => {
      const product = products.get(id) as Record<string, string>;
      return { id, title: product["product_type"] || id, traits: traitsOf(product) };
    }),
    people: [...people.values()].map((acts) => acts.sort((a, b) => a.time - b.time)),
    draft: (item) => ({ type: "own", item }),
  };
}

const traitsOf = (product: Readonly<Record<string, string>>): string[] =>
  Object.entries(facets).flatMap(([facet, column]) => {
    const value = product[column] ?? "";
    return value === "" || value === "NA" ? [] : [`${facet}:${value}`];
  });
