import type { Personalization } from "../personalization.ts";
import { rankPage } from "../ranking/rank-page.ts";
import { pagesOf } from "../shelf/page.ts";
import { type DataKind, recommendations } from "../signals/data-kind.ts";
import type { Decision } from "./decision.ts";
import type { DeclaredConsent } from "./declared-consent.ts";
import { defaultLevel, kindsAddedAt, type Level, levelIn } from "./level.ts";

/** What a level would change for this person, on the lists they now see. */
export interface LevelEffect {
  readonly level: Level;
  /** Kinds of data that it reads and the level below does not: those that the host declared, where it declares any. */
  readonly reads: readonly DataKind[];
  /** Those of them that the person has not allowed. */
  readonly missing: readonly DataKind[];
  /** Whether it is the level in force. */
  readonly current: boolean;
  /** Places on the lists of the page that would hold another item than at the level in force. */
  readonly changed: number;
  /** Places on the lists of the page, at this level or at the one in force: whichever has more. */
  readonly places: number;
}

const levels: readonly Level[] = [0, 1, 2, 3, 4, 5, 6];

/**
 * What each level would change: the lists are ranked again as if the person had chosen it, with everything else as it
 * is. Costs a ranking of the page per level, so ask only where it is shown.
 */
export function levelEffects(personalization: Personalization): LevelEffect[] {
  const decided = personalization.decisions();
  const {
    level: initial = defaultLevel,
    declaration,
    answer,
  } = personalization.consent as Partial<DeclaredConsent>;
  const declared = declaration?.purposes.find(({ id }) => id === recommendations)?.kinds ?? {};
  const isUsed = (kind: DataKind): boolean => !declaration || Object.hasOwn(declared, kind);
  const isMissing = (kind: DataKind): boolean =>
    declaration !== undefined && answer?.(recommendations, kind, decided) !== "granted";
  const inForce = levelIn(decided, initial);
  const pages = [...pagesOf(personalization)];
  const listsAt = (level: Level): (string | undefined)[][] => {
    const supposed = [...decided, { type: "level", level, id: "supposed", time: 0 } satisfies Decision];
    const profile = personalization.profileWithout(new Set(), supposed);
    const person = { profile: () => profile, clock: personalization.clock };
    return pages.flatMap((page) =>
      Object.values(rankPage(person, page.requests())).map(({ items }) => items.map(({ id }) => id)),
    );
  };
  const now = listsAt(inForce);
  return levels.map((level) => {
    const lists = level === inForce ? now : listsAt(level);
    // Shelves are the same at every level; only what stands in their places is not.
    const places = lists.flatMap((list, shelf) => {
      const before = now[shelf] ?? [];
      return Array.from({ length: Math.max(list.length, before.length) }, (_, at) => list[at] !== before[at]);
    });
    const reads = kindsAddedAt(level).filter(isUsed);
    return {
      level,
      reads,
      missing: reads.filter(isMissing),
      current: level === inForce,
      changed: places.filter(Boolean).length,
      places: places.length,
    };
  });
}
