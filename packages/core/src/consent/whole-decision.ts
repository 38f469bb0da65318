import type { AskAnswer, Decision } from "./decision.ts";

const levels: readonly unknown[] = [0, 1, 2, 3, 4, 5, 6];
const answers: readonly unknown[] = ["yes", "later", "never"] satisfies AskAnswer[];
/** UTF-16 units, as for every text of the log. */
const longestName = 512;

/** Milliseconds since the epoch: as for every time of the log. */
const latest = 2 ** 53;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
/** Whether something names something: a text of 1 to 512 characters. */
export const isName = (value: unknown): boolean =>
  typeof value === "string" && value !== "" && value.length <= longestName;
const isVersion = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
const isTime = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= latest;

/**
 * Whether nothing a stored decision is read for is missing. What else it tells is only ever shown. Comes with the keeper,
 * on demand, and so imports nothing.
 */
export function isWholeDecision(decision: Decision): boolean {
  const { type } = decision;
  if (type === "consent") return isObject(decision.answers) && isObject(decision.material);
  if (type === "level") return levels.includes(decision.level);
  if (type === "messages") return isObject(decision.about);
  if (type === "ask") return isName(decision.ask) && answers.includes(decision.answer);
  if (type === "claim") return isName(decision.milestone) && isVersion(decision.version);
  if (type === "quiet") return isTime(decision.until);
  return decision.targets === "everything" || Array.isArray(decision.targets);
}
