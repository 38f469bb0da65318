import type { TraitForm } from "../mapping/cells.ts";
import { facetOf, type ItemMapping, type TraitColumn } from "../mapping/mapping.ts";
import type { FileReport } from "../worker/job.ts";
import { fieldOf, inComment, inTemplate, keyOf, listOf } from "./syntax.ts";

/** The type of a row of the items, and the function that makes an item of one. */
export function itemCode({ name, columns, mapping }: FileReport<ItemMapping>): string {
  const { id = "", title = "", traits, popularity, category, image, link } = mapping;
  const used = new Set([id, title, popularity, category, image, link, ...traits.map(({ column }) => column)]);
  const at = (column: string): string => fieldOf("row", column);
  const categoryForm = traits.find(({ column }) => column === category)?.form ?? "whole";
  const meta = metaOf(mapping);
  const fields = [
    ...(category === undefined ? [] : [`category: ${valuesCall(category, categoryForm)}[0]`]),
    ...(image === undefined ? [] : [`image: textOf(${at(image)})`]),
    ...(link === undefined ? [] : [`href: textOf(${at(link)})`]),
    ...(meta === undefined ? [] : [`meta: ${meta}`]),
  ];
  const lines = [
    `/** A row of ${inComment(name)}. */`,
    "export interface ItemRow {",
    ...columns.filter((column) => used.has(column)).map((column) => `  readonly ${keyOf(column)}: Cell;`),
    "}",
    "",
    "/** What your server ships with an item: how many people like it, and up to 20 items that go with it. */",
    'export type Shipped = Pick<CardItem, "popularity" | "similar">;',
    "",
    "/** Makes an item of a row. */",
    "export function toItem(row: ItemRow, shipped: Shipped = {}): CardItem {",
    "  return {",
    `    id: textOf(${at(id)}),`,
    `    title: textOf(${at(title)}),`,
    traits.length === 1
      ? `    traits: ${traits.map(traitCode).join("")},`
      : listOf(
          "    traits: ",
          traits.map((trait) => `...${traitCode(trait)}`),
          ",",
        ),
    ...(popularity === undefined
      ? []
      : [`    ...(textOf(${at(popularity)}) && { popularity: numberOf(${at(popularity)}) }),`]),
    ...(fields.length === 0
      ? []
      : ["    ...filled({", ...fields.map((field) => `      ${field},`), "    }),"]),
    "    ...shipped,",
    "  };",
    "}",
  ];
  return lines.join("\n");
}

function traitCode(trait: TraitColumn): string {
  const values =
    trait.form === "decade"
      ? `decadeOf(${fieldOf("row", trait.column)})`
      : valuesCall(trait.column, trait.form);
  return `${values}.map((value) => \`${inTemplate(facetOf(trait))}:\${value}\`)`;
}

const valuesCall = (column: string, form: TraitForm): string =>
  form === "whole" || form === "decade"
    ? `valuesOf(${fieldOf("row", column)})`
    : `valuesOf(${fieldOf("row", column)}, "${form}")`;

/** The line of facts below a title: the year, unless the title has it, and the first values. */
function metaOf({ title, traits }: ItemMapping): string | undefined {
  const shown = traits.find(({ form }) => form !== "decade");
  const dated = traits.find(({ form }) => form === "decade");
  const values = shown && valuesCall(shown.column, shown.form);
  const year = dated && dated.column !== title ? `yearOf(${fieldOf("row", dated.column)})` : undefined;
  return year && values ? `described(${year}, ${values})` : values ? `described("", ${values})` : year;
}
