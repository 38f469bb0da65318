import { randomFrom } from "../quality/random.ts";
import { row, type Row } from "../row.ts";
import { executableOf } from "./browsers.ts";
import { askHolderGone, twoAsks } from "./rows/asks.ts";
import { browserKilled, rendererCrash } from "./rows/crashes.ts";
import { flakyServer, leaving, withdrawnWhileQueued } from "./rows/network-faults.ts";
import { merges } from "./rows/merge.ts";
import { type Amounts, type Fault, long } from "./rows/row-run.ts";
import { connectionLost, corruption, quota, storageDenied } from "./rows/storage-faults.ts";
import { backForwardCache, clock, eraseAgainstStaleTab, frozenTab, twoVersions } from "./rows/tab-faults.ts";
import { twoTabs, twoTabsControl } from "./rows/two-tabs.ts";
import { serveHarness } from "./site.ts";

/** The fault matrix, by the name of the row. */
export const faults: Readonly<Record<string, Fault>> = {
  "two-tabs": twoTabs("chrome"),
  "two-tabs-firefox": twoTabs("firefox"),
  "two-tabs-control": twoTabsControl,
  merge: merges(false),
  "merge-control": merges(true),
  "renderer-crash": rendererCrash,
  "browser-killed": browserKilled,
  quota,
  "storage-denied": storageDenied,
  "connection-lost": connectionLost,
  corruption,
  "frozen-tab": frozenTab,
  "back-forward-cache": backForwardCache,
  clock,
  "erase-against-stale-tab": eraseAgainstStaleTab,
  "two-versions": twoVersions,
  "two-asks": twoAsks("locks"),
  "two-asks-channel": twoAsks("channel"),
  "two-asks-control": twoAsks("nobody"),
  "ask-holder-gone": askHolderGone,
  "flaky-server": flakyServer,
  leaving,
  "withdrawn-while-queued": withdrawnWhileQueued,
};

export interface ReliabilityOptions {
  /** Only this row. @default all */
  readonly only?: string | undefined;
  readonly seed: number;
  /** @default long */
  readonly amounts?: Amounts;
  /** @default whether it is installed */
  readonly hasFirefox?: boolean;
}

/**
 * Injects the faults into real browsers and counts what was lost, resurrected, sent or granted although it must not.
 * @throws if there is no row of that name, or if just that one is asked for and its browser is not there.
 */
export async function reliability({
  only,
  seed,
  amounts = long,
  hasFirefox = executableOf("firefox") !== undefined,
}: ReliabilityOptions): Promise<Row[]> {
  if (only !== undefined && !(only in faults))
    throw new Error(`There is no row "${only}". Rows: ${Object.keys(faults).join(", ")}`);
  const rows: Row[] = [];
  for (const [name, fault] of Object.entries(faults)) {
    if (only !== undefined && name !== only) continue;
    const isFirefox = name.endsWith("-firefox");
    if (isFirefox && !hasFirefox) {
      const why = "there is no Firefox (install it, or set RAPPORT_FIREFOX)";
      if (only !== undefined) throw new Error(`${name} cannot run: ${why}`);
      console.log(`${name}: left out, because ${why}`);
      continue;
    }
    rows.push(await measure(name, fault, seed, amounts));
  }
  return rows;
}

async function measure(name: string, fault: Fault, seed: number, amounts: Amounts): Promise<Row> {
  const site = await serveHarness();
  try {
    const { runs, losses, proofless } = await fault({ site, amounts, random: randomFrom(seed) });
    const isControl = name.endsWith("-control");
    console.log(`${name}: ${losses} lost of ${runs}, seed ${seed}`);
    if (proofless !== undefined) console.log(`${name}: proves nothing, because ${proofless}`);
    const counted = proofless === undefined ? losses : Math.max(losses, 1);
    return row(`reliability/${name}`, counted, "lost", isControl ? 1 : 0, {
      digits: 0,
      atLeast: isControl,
      runs,
      seed,
    });
  } finally {
    await site.stop();
  }
}
