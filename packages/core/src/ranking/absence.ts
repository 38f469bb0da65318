import type { Personalization } from "../personalization.ts";
import { leftOutOf } from "../policies/policies.ts";
import type { PolicyName } from "../policies/policy.ts";
import { pagesOf } from "../shelf/page.ts";
import { compile } from "./compile.ts";
import { rankPage, type ShelfRequest } from "./rank-page.ts";

/** Why an item is not on a list. */
export interface Absence {
  readonly shelf: string;
  /**
   * The policy that leaves it out; `score` if others score higher, `variety` if its score would do but similar
   * ones are there already, `not-a-candidate` if the list does not choose from it. On a provider's list `score` says
   * that the provider put others first.
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
    const earlier = new Set<string>();
    for (const request of page.requests()) {
      const shown = fresh[request.id]?.items.map((item) => item.id) ?? [];
      if (!shown.includes(id))
        absences.push({
          shelf: request.id,
          ...reasonOf(personalization, request, id, earlier, shown.length),
        });
      for (const one of shown) earlier.add(one);
    }
  }
  return absences;
}

/** @param earlier Ids on the shelves that choose first. */
function reasonOf(
  personalization: Personalization,
  request: ShelfRequest,
  id: string,
  earlier: ReadonlySet<string>,
  places: number,
): Omit<Absence, "shelf"> {
  const { candidates, options } = request;
  const compiled = compile(candidates);
  if (!compiled.index.has(id)) return { reason: "not-a-candidate" };
  const elsewhere = new Set([...earlier, ...(options?.elsewhere ?? [])]);
  const context = { profile: personalization.profile(), candidates: compiled, elsewhere };
  const policy = leftOutOf({ ...context, now: personalization.clock() }).policyOf(compiled.index.get(id));
  if (policy) return { reason: policy };
  const everything = { ...options, diversity: 1, neighbours: Infinity, limit: candidates.length };
  const byScore = rankPage(personalization, [{ ...request, options: everything }], earlier)[request.id];
  const scorePlace = byScore?.items.findIndex((item) => item.id === id) ?? -1;
  // A provider's list may not have it at all.
  if (scorePlace < 0) return { reason: "not-a-candidate" };
  return { reason: scorePlace < places ? "variety" : "score", scorePlace };
}
