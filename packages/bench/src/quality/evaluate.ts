import { drawnCandidates } from "./drawn-candidates.ts";
import type { Case } from "./leave-out.ts";
import { diversityOf, gainAt, mean } from "./measures.ts";
import type { Method, Setting } from "./method.ts";

/** What a method reached, one figure per case. */
export interface Figures {
  /** NDCG@10 with the target among a hundred others, mean over the draws. */
  readonly s100: readonly number[];
  /** NDCG@10 with the target among everything unseen. */
  readonly full: readonly number[];
  /** Intra-list diversity of the ten. */
  readonly diversity: readonly number[];
}

/** Evaluates a method on some cases with a target. */
export function evaluate(setting: Setting, method: Method, cases: readonly Case[]): Figures {
  const s100: number[] = [];
  const full: number[] = [];
  const diversity: number[] = [];
  for (const one of cases) {
    const { person, history, target } = one;
    if (target === undefined) continue;
    const ranker = method(one);
    if (ranker.placeAmong) {
      const drawn = drawnCandidates(person, target, history, setting.catalogue.length);
      const gains = drawn.map((candidates) => gainAt(ranker.placeAmong?.(candidates, target) ?? -1));
      s100.push(mean(gains));
    }
    const list = ranker.list();
    full.push(gainAt(list.indexOf(target)));
    diversity.push(diversityOf(list.map((item) => setting.catalogue[item]?.traits ?? [])));
  }
  return { s100, full, diversity };
}
