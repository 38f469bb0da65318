import type { Policy } from "./policy.ts";

/** Never recommends what cannot be had. */
export const unavailable: Policy = ({ candidates }) => candidates.unavailable;
