import type * as motion from "./motion/index.ts";

/** What moves in a celebration. */
export type Motion = typeof motion;

/** Loads what moves, framer-motion and confetti with it; the browser keeps it. Rejects if it cannot be fetched. */
export function loadMotion(): Promise<Motion> {
  return import("./motion/index.ts");
}
