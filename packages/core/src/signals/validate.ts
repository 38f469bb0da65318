import { dataKinds } from "./data-kind.ts";
import type { ItemReference, SignalDraft } from "./signal.ts";

/** Longest id, title or trait that is kept, in UTF-16 units. */
export const longestText = 512;
/** Most traits of one item that are kept. */
export const mostTraits = 64;

const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= longestText;

function itemProblem(item: ItemReference | undefined): string | undefined {
  if (!isText(item?.id)) return "`item.id` must be a text of 1 to 512 characters";
  if (!isText(item.title)) return "`item.title` must be a text of 1 to 512 characters";
  if (!Array.isArray(item.traits) || item.traits.length > mostTraits || !item.traits.every(isText))
    return "`item.traits` must be a list of at most 64 texts";
  return undefined;
}

const within = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;

/** What is wrong with a draft, in words for a developer; undefined if nothing is. */
export function problemOf(draft: SignalDraft): string | undefined {
  if ("kind" in draft && draft.kind !== undefined && !dataKinds.includes(draft.kind))
    return `\`kind\` must be one of ${dataKinds.join(", ")}`;
  if ("purpose" in draft && draft.purpose !== undefined && !isText(draft.purpose))
    return "`purpose` must be a text of 1 to 512 characters";
  switch (draft.type) {
    case "mute":
    case "less":
    case "ignore":
    case "follow":
      return isText(draft.trait) ? undefined : "`trait` must be a text of 1 to 512 characters";
    case "rate":
      return within(draft.value, -1, 1) ? itemProblem(draft.item) : "`value` must be a number from -1 to 1";
    case "dwell":
      return within(draft.seconds, 0, 86_400)
        ? itemProblem(draft.item)
        : "`seconds` must be a number from 0 to 86,400";
    case "own":
      return draft.repeatAfter === undefined || within(draft.repeatAfter, 0, Number.MAX_SAFE_INTEGER)
        ? itemProblem(draft.item)
        : "`repeatAfter` must be a number of milliseconds";
    case "hide":
    case "open":
    case "save":
    case "impression":
      return itemProblem(draft.item);
    default:
      return `\`${String((draft as { type: unknown }).type)}\` is not a type of signal`;
  }
}
