import type { Site } from "../site.ts";

/** How long a row runs: as a bench, or as a quick check in the test suite. */
export interface Amounts {
  /** Entries that each of two tabs writes. */
  readonly writes: number;
  /** The same for the control, which has to lose some. */
  readonly controlWrites: number;
  readonly crashes: number;
  readonly kills: number;
  readonly corruptions: number;
  readonly races: number;
  /** How often two tabs want to ask at the same moment. */
  readonly asks: number;
  /** Stories of three devices whose logs are merged. */
  readonly traces: number;
  /** How often every other row runs. */
  readonly runs: number;
}

export const long: Amounts = {
  writes: 1000,
  controlWrites: 1000,
  crashes: 200,
  kills: 50,
  corruptions: 50,
  races: 1000,
  asks: 1000,
  traces: 20_000,
  runs: 20,
};
export const short: Amounts = {
  writes: 200,
  controlWrites: 1000,
  crashes: 2,
  kills: 1,
  corruptions: 3,
  races: 10,
  asks: 100,
  traces: 500,
  runs: 1,
};

export interface RunContext {
  readonly site: Site;
  readonly amounts: Amounts;
  /** 0 to 1, the same for the same seed. */
  readonly random: () => number;
}

/** What a row came to. */
export interface RowRun {
  readonly runs: number;
  /** What was lost, resurrected, sent or granted although it must not. */
  readonly losses: number;
  /** Why the row proves nothing, as when the fault never struck: it fails then. */
  readonly proofless?: string | undefined;
}

/** One fault of the matrix. */
export type Fault = (context: RunContext) => Promise<RowRun>;
