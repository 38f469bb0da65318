import type { Decision } from "../consent/decision.ts";
import type { AskState } from "./ask.ts";

const day = 86_400_000;

/** Milliseconds an ask stays away after the first, the second, and every further "not now" in a row. */
export const defaultCoolDowns: readonly number[] = [3 * day, 7 * day, 30 * day];

type Answered = Extract<Decision, { readonly type: "ask" }>;

const isAnswer = (decision: Decision): decision is Answered => decision.type === "ask";

/**
 * What the person's answers say of an ask. A no holds as long as a yes: until they say otherwise, or erase everything.
 * @param now Milliseconds since the epoch.
 * @returns Undefined if it may be shown.
 */
export function answeredState(
  decisions: readonly Decision[],
  id: string,
  coolDowns: readonly number[],
  now: number,
): AskState | undefined {
  const answers = decisions.filter(isAnswer);
  const own = answers.filter(({ ask }) => ask === id);
  const last = own.at(-1);
  if (last && last.answer !== "later") return { status: "done", answered: last.answer };
  if (isRefused(answers, id)) return { status: "waiting", because: "refused" };
  if (!last) return undefined;
  const before = own.findLastIndex(({ answer }) => answer !== "later");
  const dismissals = own.length - 1 - before;
  const until = last.time + (coolDowns[Math.min(dismissals, coolDowns.length) - 1] ?? 0);
  return now < until ? { status: "waiting", because: "cool-down", until } : undefined;
}

/** Whether everything of its sort was refused: `milestone:workouts` for `milestone:workouts:10`. */
function isRefused(answers: readonly Answered[], id: string): boolean {
  const parts = id.split(":");
  return parts.some((_, at) => {
    const sort = parts.slice(0, at).join(":");
    return at > 0 && answers.findLast(({ ask }) => ask === sort)?.answer === "never";
  });
}

/** When the person answered something last, in this tab or another: milliseconds since the epoch. */
export function lastAnswerAt(decisions: readonly Decision[]): number {
  return decisions.findLast(({ type }) => type === "ask" || type === "consent")?.time ?? -Infinity;
}
