import type { Personalization } from "../personalization.ts";
import { policies } from "../policies/policies.ts";
import type { PolicyName } from "../policies/policy.ts";
import { pagesOf } from "../shelf/page.ts";
import { compile } from "./compile.ts";
import type { Item } from "./item.ts";
import { applyPolicies, rank } from "./rank.ts";

/** Why an item is not on a list. */
export interface Absence {
  readonly shelf: string;
  /**
   * The policy that leaves it out; `score` if others score higher, `variety` if its score would do but similar
   * ones are there already, `not-a-candidate` if the list does not choose from it.
   */
  readonly reason: PolicyName | "score" | "variety" | "not-a-candidate";
  /** Its place by score, from 0, where it was scored. */
  readonly scorePlace?: number;
}

/**
 * Why an item is missing from the lists now on the page. Shelves that show it are left out.
 * @param id Id of the item.
 */
export function explainAbsence(personalization: Personalization, id: string): Absence[] {
  const absences: Absence[] = [];
  for (const page of pagesOf(personalization)) {
    const fresh = page.fresh();
    const shelfWith = Object.keys(fresh).find((shelf) =>
      fresh[shelf]?.items.some((item) => item.id === id),
    );
    for (const request of page.requests()) {
      if (request.id === shelfWith) continue;
      const { candidates, options } = request;
      if (!candidates.some((item) => item.id === id)) {
        absences.push({ shelf: request.id, reason: "not-a-candidate" });
        continue;
      }
      const policy = leftOutOf(personalization, candidates).get(id);
      if (policy || shelfWith !== undefined) {
        absences.push({ shelf: request.id, reason: policy ?? "elsewhere" });
        continue;
      }
      const all = rank(personalization, candidates, {
        ...options,
        diversity: 1,
        neighbours: Infinity,
        limit: candidates.length,
      });
      const scorePlace = all.items.findIndex((item) => item.id === id);
      const places = fresh[request.id]?.items.length ?? 0;
      absences.push({
        shelf: request.id,
        scorePlace,
        reason: scorePlace < places ? "variety" : "score",
      });
    }
  }
  return absences;
}

/** The candidates that policies leave out now, with the first policy that does. */
export function leftOutOf(
  personalization: Personalization,
  candidates: readonly Item[],
): ReadonlyMap<string, PolicyName> {
  const compiled = compile(candidates);
  const { blocked } = applyPolicies(
    personalization.profile(),
    compiled,
    {},
    personalization.clock(),
  );
  const leftOut = new Map<string, PolicyName>();
  blocked.forEach((number, index) => {
    const policy = policies[number - 1];
    const item = compiled.items[index];
    if (policy && item) leftOut.set(item.id, policy.name);
  });
  return leftOut;
}
