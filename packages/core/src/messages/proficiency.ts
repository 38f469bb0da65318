import type { Personalization } from "../personalization.ts";

/** How well somebody knows the page. It makes explanations longer or shorter, and changes nothing else. */
export type Proficiency = "newcomer" | "regular" | "expert";

/** Days on which something was done or said: before the first of them a newcomer, from the second on an expert. */
const days = { regular: 3, expert: 20 };

/**
 * How well the person knows the page.
 * @param given What the person chose, or the host knows. @default counted from the days on which something was done or said
 * here, as far as that may be read. Somebody of whom nothing may be read is a regular: neither taught nor left alone.
 */
export function proficiencyOf(personalization: Personalization, given?: Proficiency): Proficiency {
  if (given) return given;
  const evidence = personalization.signals().filter((signal) => "purpose" in signal);
  const seen = new Set(evidence.map(({ time }) => Math.floor(time / 86_400_000))).size;
  if (seen === 0) return "regular";
  return seen >= days.expert ? "expert" : seen >= days.regular ? "regular" : "newcomer";
}
