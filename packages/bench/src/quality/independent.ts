import type { DataSetName } from "./data-set.ts";

/** NDCG@10 measured with independent code by the same protocol, for comparison only. */
export const independent: Readonly<
  Record<DataSetName, Readonly<Record<string, { readonly s100: number; readonly full: number }>>>
> = {
  "movielens-small": {
    rapport: { s100: 0.505, full: 0.06 },
    random: { s100: 0.049, full: 0.001 },
    popularity: { s100: 0.36, full: 0.027 },
    content: { s100: 0.17, full: 0.004 },
    ease: { s100: 0.514, full: 0.051 },
  },
  "complete-journey": {
    rapport: { s100: 0.265, full: 0.017 },
    random: { s100: 0.039, full: 0 },
    popularity: { s100: 0.257, full: 0.019 },
    content: { s100: 0.135, full: 0.002 },
    ease: { s100: 0.237, full: 0.017 },
  },
};
