/** The nine kinds of data a signal can be. Each has its own consent switch, half-life and wording. */
export const dataKinds = [
  "behavioral",
  "preference",
  "contextual",
  "demographic",
  "intent",
  "affinity",
  "psychographic",
  "social",
  "event",
] as const;

/** One of the nine kinds of data. */
export type DataKind = (typeof dataKinds)[number];

/** What evidence may be used for. The host declares its purposes; this is the one the blocks use. */
export const recommendations = "recommendations";
