import { type Said, words } from "../mapping/events.ts";
import type { EventMapping } from "../mapping/mapping.ts";
import type { FileReport } from "../worker/job.ts";
import { fieldOf, guarded, inComment, keyOf } from "./syntax.ts";

/** The type of a row of the events, what makes a signal of one, and what lets a person do all they did. */
export function eventCode({ name, columns, mapping }: FileReport<EventMapping>): string {
  const { person = "", item = "", time } = mapping;
  const used = new Set([person, item, time, ...ofAct(mapping)]);
  const timeCall = time === undefined ? undefined : `timeOf(${fieldOf("row", time)})`;
  const body = signalCode(mapping);
  const lines = [
    `/** A row of ${inComment(name)}. */`,
    "export interface EventRow {",
    ...columns.filter((column) => used.has(column)).map((column) => `  readonly ${keyOf(column)}: Cell;`),
    "}",
    "",
    "/** Makes a signal of a row; undefined where it says nothing that is known. */",
    `export function toSignal(${body.length > 1 ? "row" : "_row"}: EventRow, item: CardItem): SignalDraft | undefined {`,
    ...body.map((line) => `  ${line}`),
    "}",
    "",
    "/**",
    " * Lets a person do all they did, each at its time. Grant only what they have allowed.",
    " * @param items By id.",
    " */",
    "export function personalizationFor(",
    "  person: string,",
    "  rows: readonly EventRow[],",
    "  items: ReadonlyMap<string, CardItem>,",
    "): Personalization {",
    ...(timeCall === undefined ? [] : ["  let past: number | undefined;"]),
    "  const personalization = createPersonalization({",
    '    consent: createConsent(["preference", "behavioral"]),',
    ...(timeCall === undefined ? [] : ["    clock: () => past ?? Date.now(),"]),
    "  });",
    `  const own = rows.filter((row) => textOf(${fieldOf("row", person)}) === person);`,
    ...(time === undefined
      ? ["  for (const row of own) {"]
      : [
          `  const timed = own.map((row) => ({ row, time: ${timeCall} })).filter(({ time }) => time <= Date.now());`,
          "  for (const { row, time } of timed.sort((a, b) => a.time - b.time)) {",
        ]),
    `    const item = items.get(textOf(${fieldOf("row", item)}));`,
    "    const signal = item && toSignal(row, item);",
    ...(time === undefined ? [] : ["    past = time;"]),
    "    if (signal) personalization.record(signal);",
    "  }",
    ...(time === undefined ? [] : ["  past = undefined;"]),
    "  return personalization;",
    "}",
  ];
  return lines.join("\n");
}

const ofAct = ({ act, type, value }: EventMapping): (string | undefined)[] =>
  act === "told" ? [type, value] : act === "rate" ? [value] : [];

function signalCode(mapping: EventMapping): string[] {
  const { act, type = "", value, highest } = mapping;
  const rated = (column: string): string[] => [
    `const share = numberOf(${fieldOf("row", column)}) / ${highest};`,
    "if (!(share <= 1)) return undefined;",
    'return { type: "rate", item, value: share >= 0.8 ? 1 : share >= 0.6 ? 0.2 : -0.5 };',
  ];
  if (act === "rate") return rated(value ?? "");
  if (act !== "told") return [`return { type: "${act}", item };`];
  return [
    `const type = textOf(${fieldOf("row", type)});`,
    ...(value === undefined
      ? []
      : [
          "if (/^(?:rate[sd]?|ratings?|stars?|score[sd]?|reviewe?d?)$/i.test(type)) {",
          ...rated(value).map((line) => `  ${line}`),
          "}",
        ]),
    ...words.flatMap(([pattern, said]) =>
      guarded(`${String(pattern)}.test(type)`, `return ${draftCode(said)};`),
    ),
    "return undefined;",
  ];
}

const draftCode = ({ act, value }: Said): string =>
  act === "rate" ? `{ type: "rate", item, value: ${value} }` : `{ type: "${act}", item }`;
