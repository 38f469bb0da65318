/** What is asked of one size of catalogue. */
export interface Setting {
  /** Candidates. */
  readonly count: number;
  /** Places on the list. */
  readonly limit: number;
  /** People who are measured, each in a process of their own. */
  readonly people: number;
  /** Turns of each way, per person. */
  readonly turns: number;
}

/** What is compared. */
export type Way = "pass" | "map" | "explained" | "incremental" | "full" | "refold" | "cold";

/** What a process is asked to do. */
export interface Assignment {
  readonly setting: Setting;
  /** Makes the person. */
  readonly seed: number;
}

/** Milliseconds of each run. */
export type Times = Readonly<Record<Way, readonly number[]>>;
