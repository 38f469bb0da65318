import type { Personalization } from "../personalization.ts";
import { rankPage } from "../ranking/rank-page.ts";
import type { Page } from "../shelf/page.ts";
import type { Forgettable } from "./reason.ts";

/**
 * Whether an item is on its list only because of something: ranks the page again without exactly what
 * "Forget this" would take away.
 * @returns True if the item would then not be on the shelf. False as well if it is not among the best now.
 */
export function needs(
  personalization: Personalization,
  page: Page,
  shelf: string,
  item: string,
  forgettable: Forgettable,
): boolean {
  const has = (rankings: ReturnType<typeof rankPage>): boolean =>
    rankings[shelf]?.items.some((ranked) => ranked.id === item) ?? false;
  if (!has(page.fresh())) return false;
  const without = personalization.profileWithout(
    new Set("signals" in forgettable ? forgettable.signals : []),
  );
  if ("inference" in forgettable)
    without.add({ type: "ignore", trait: forgettable.inference, id: "without", time: 0 });
  return !has(rankPage({ profile: () => without, clock: personalization.clock }, page.requests()));
}
