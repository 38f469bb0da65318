import type * as motion from "../motion/index.ts";

/** Lets a badge move, and confetti fly. */
export type Motion = typeof motion.Moving;

/** Loads what moves, framer-motion and confetti with it; the browser keeps it. Rejects if it cannot be fetched. */
export async function loadMotion(): Promise<Motion> {
  return (await import("../motion/index.ts")).Moving;
}
