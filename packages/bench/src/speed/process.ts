import { measure } from "./measure.ts";
import type { Assignment } from "./task.ts";

process.once("message", ({ setting, seed }: Assignment) => {
  process.send?.(measure(setting, seed), () => process.disconnect());
});
