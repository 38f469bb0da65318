import { row, type Row, type RowOptions } from "../row.ts";
import type { DataSetName } from "./data-set.ts";
import type { Figures } from "./evaluate.ts";
import type { Forgetting } from "./forgetting.ts";
import { independent } from "./independent.ts";
import { mean, median, pairedBootstrap, standardError } from "./measures.ts";
import { methodNames, type MethodName } from "./task.ts";

/** The least quality that is allowed, and the most that diversity may cost. */
const limits = {
  "movielens-small": { s100: 0.5, full: 0.055, fullVsPopularity: undefined, diversity: 0.7, cost: 0.07 },
  "complete-journey": { s100: 0.262, full: undefined, fullVsPopularity: 0.9, diversity: 0.7, cost: 0.07 },
} as const;

/** Acts within which a new taste must lead. */
const mostActs = 10;

/** Places of ten that a one-off may take. */
const mostPlaces = 1;

/** The rows of one data set. @param limited Whether limits apply. */
export function rowsOf(
  name: DataSetName,
  figures: Readonly<Record<MethodName, Figures>>,
  forgetting: Forgetting,
  limited: boolean,
): Row[] {
  const { rapport } = figures;
  const limit = limits[name];
  const byScore = mean(figures["rapport-by-score"].full);
  const line = (id: string, value: number, options: RowOptions, to?: number): Row =>
    row(`quality/${name}/${id}`, value, "", limited ? (to ?? null) : null, { digits: 3, ...options });
  const meanLine = (id: string, values: readonly number[], to?: number, reference?: number): Row => {
    const options = { atLeast: true, error: standardError(values) };
    return line(id, mean(values), reference === undefined ? options : { ...options, reference }, to);
  };
  const known = independent[name];
  return [
    meanLine("ndcg10-s100", rapport.s100, limit.s100, known["rapport"]?.s100),
    meanLine("ndcg10-full", rapport.full, limit.full, known["rapport"]?.full),
    line(
      "ndcg10-full-vs-popularity",
      mean(rapport.full) / mean(figures.popularity.full),
      { atLeast: true },
      limit.fullVsPopularity,
    ),
    meanLine("ild10", rapport.diversity, limit.diversity),
    line("diversity-cost", 1 - mean(rapport.full) / byScore, {}, limit.cost),
    ...methodNames.flatMap((method) =>
      method.startsWith("rapport")
        ? []
        : [
            meanLine(`${method}/ndcg10-s100`, figures[method].s100, undefined, known[method]?.s100),
            meanLine(`${method}/ndcg10-full`, figures[method].full, undefined, known[method]?.full),
            meanLine(`${method}/ild10`, figures[method].diversity),
          ],
    ),
    ...(["popularity", "ease"] as const).flatMap((rival) =>
      (["s100", "full"] as const).map((measure) => {
        const { difference, interval } = pairedBootstrap(rapport[measure], figures[rival][measure]);
        return line(`ndcg10-${measure}-minus-${rival}`, difference, { interval });
      }),
    ),
    line("forgetting/acts-until-new-taste-leads", median(forgetting.actsUntilNewTasteLeads), {}, mostActs),
    line(
      "forgetting/new-taste-leads-within-10",
      shareWithin(forgetting.actsUntilNewTasteLeads, mostActs),
      {},
    ),
    line("forgetting/places-of-one-off", Math.max(...forgetting.placesOfOneOff), {}, mostPlaces),
    line("forgetting/places-of-first-act", mean(forgetting.placesOfFirstAct), {
      error: standardError(forgetting.placesOfFirstAct),
    }),
  ];
}

const shareWithin = (values: readonly number[], most: number): number =>
  values.filter((value) => value <= most).length / values.length;
