import { RapportError } from "../rapport-error.ts";
import { dataKinds } from "./data-kind.ts";
import { type Entry, isAboutTrait, isChoice, type SignalDraft, signalTypes } from "./signal.ts";

/** Longest id, title or trait that is kept, in UTF-16 units. */
const longestText = 512;
/** Most traits of one item that are kept. */
const mostTraits = 64;
/** Least and most of every number; a stay longer than a day (in seconds) is a tab that was left open. */
const ranges = { value: [-1, 1], seconds: [0, 86_400], repeatAfter: [0, 2 ** 53] } as const;
const required: Readonly<Record<string, string>> = { rate: "value", dwell: "seconds" };

const isText = (value: unknown): boolean =>
  typeof value === "string" && value !== "" && value.length <= longestText;

interface Fields {
  readonly [field: string]: unknown;
}

/** The field of a draft that is wrong; undefined if none is. */
export function wrongFieldOf(draft: SignalDraft): string | undefined {
  const fields = draft as unknown as Fields;
  const item = fields["item"] as Fields | undefined;
  const traits = item?.["traits"];
  const holds: Readonly<Record<string, boolean>> = {
    type: signalTypes.has(draft.type),
    trait: !isAboutTrait(draft) || isText(fields["trait"]),
    item:
      isAboutTrait(draft) ||
      (isText(item?.["id"]) &&
        isText(item?.["title"]) &&
        Array.isArray(traits) &&
        traits.length <= mostTraits &&
        traits.every(isText)),
    kind: dataKinds.includes((fields["kind"] ?? "behavioral") as never),
    purpose: isText(fields["purpose"] ?? "any"),
    shelf: isText(fields["shelf"] ?? "any"),
  };
  return (
    Object.keys(holds).find((field) => !holds[field]) ??
    Object.keys(ranges).find((field) => {
      const value = fields[field];
      const [least, most] = ranges[field as keyof typeof ranges];
      return value === undefined
        ? required[draft.type] === field
        : !(typeof value === "number" && value >= least && value <= most);
    })
  );
}

/** Whether a stored record is one that can be used. */
export function isEntry(entry: Entry): boolean {
  if (!isText(entry.id)) return false;
  if (entry.type === "retract") return Array.isArray(entry.targets);
  const hasTerms = isChoice(entry) || (isText(entry.kind) && isText(entry.purpose));
  return hasTerms && typeof entry.time === "number" && wrongFieldOf(entry) === undefined;
}

/** What a field must be, in words for a developer. */
const expectations: Readonly<Record<string, string>> = {
  type: "one of the types of `SignalDraft`",
  item: "an object with an `id` and a `title` of 1 to 512 characters and a list of at most 64 `traits`",
  trait: "a text of 1 to 512 characters",
  value: "a number from -1 to 1",
  seconds: "a number from 0 to 86,400",
  repeatAfter: "a number of milliseconds that is not negative",
  kind: "one of the nine data kinds",
  purpose: "a text of 1 to 512 characters",
  shelf: "a text of 1 to 512 characters",
};

/** @throws RapportError if a field of the draft is wrong. For development. */
export function assertWellFormed(draft: SignalDraft): void {
  const wrong = wrongFieldOf(draft);
  if (wrong === undefined) return;
  throw new RapportError(
    `a signal of type "${draft.type}" was not recorded, so nothing can be learnt from it: ` +
      `\`${wrong}\` must be ${expectations[wrong]}. Correct the draft passed to \`record\`.`,
  );
}
