import { elsewhere } from "./elsewhere.ts";
import { hidden } from "./hidden.ts";
import { muted } from "./muted.ts";
import { owned } from "./owned.ts";
import type { Policy } from "./policy.ts";
import { unavailable } from "./unavailable.ts";

/** All guardrails, in the order in which an item's absence is put down to one of them. */
export const policies: readonly Policy[] = [unavailable, hidden, muted, owned, elsewhere];
