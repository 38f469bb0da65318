import { dataKinds } from "./data-kind.ts";
import { isAboutTrait, type SignalDraft, signalTypes } from "./signal.ts";

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

/** What a field must be, in words for a developer. */
export const expectations: Readonly<Record<string, string>> = {
  type: "one of the types of `SignalDraft`",
  item: "an object with an `id` and a `title` of 1 to 512 characters and a list of at most 64 `traits`",
  trait: "a text of 1 to 512 characters",
  value: "a number from -1 to 1",
  seconds: "a number from 0 to 86,400",
  repeatAfter: "a number of milliseconds that is not negative",
  kind: "one of the nine data kinds",
  purpose: "a text of 1 to 512 characters",
};
