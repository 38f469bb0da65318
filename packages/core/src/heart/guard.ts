/** Runs what may throw: then it is reported, and there is no result. */
export type Guard = <T>(work: () => T) => T | undefined;
