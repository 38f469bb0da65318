import { coldRun, measure } from "./measure.ts";
import type { Assignment, Times } from "./task.ts";

process.once("message", ({ setting, what }: Assignment) => {
  const result: Times = what === "everything" ? measure(setting) : { cold: coldRun(setting, 0) };
  process.send?.(result, () => process.disconnect());
});
