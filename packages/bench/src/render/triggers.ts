import type { Browser } from "../../../../scripts/page/launch.ts";
import { median } from "../quality/measures.ts";
import { inWindow } from "./look.ts";
import type { Kind } from "./page/Triggers.tsx";

/** How many stand on the page. */
const count = 500;
const rounds = 15;
const heapRounds = 5;

/** What one why trigger adds over a button of the host's own that shows as much. */
export interface TriggerCost {
  /** Microseconds of mounting it. */
  readonly microseconds: number;
  /** Bytes of heap after collecting garbage. */
  readonly bytes: number;
}

/** Fills the page with triggers and with plain buttons in turn. */
export function costOfTrigger(browser: Browser, origin: string, slower: number): Promise<TriggerCost> {
  return inWindow(browser, { slower }, async ({ page, tools }) => {
    await page.goto(`${origin}/triggers`);
    await page.waitForLoadState("networkidle");
    const fill = (kind: Kind): Promise<number> => page.evaluate((what) => window.bench.fill(what), kind);
    const times: Record<Kind, number[]> = { nothing: [], plain: [], triggers: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const kind of ["plain", "triggers"] as const) {
        times.nothing.push(await fill("nothing"));
        times[kind].push(await fill(kind));
      }
    const heap = async (kind: Kind): Promise<number> => {
      await fill("nothing");
      await fill(kind);
      await tools.send("HeapProfiler.collectGarbage");
      return (await tools.send("Runtime.getHeapUsage")).usedSize;
    };
    const bytes: number[] = [];
    for (let round = 0; round < heapRounds; round += 1)
      bytes.push((await heap("triggers")) - (await heap("plain")));
    return {
      microseconds: (1000 * (median(times.triggers) - median(times.plain))) / count,
      bytes: median(bytes) / count,
    };
  });
}
