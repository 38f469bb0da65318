import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../../../scripts/page/build.ts";
import { launch, type Browser } from "../../../../scripts/page/launch.ts";
import { serve } from "../../../../scripts/page/server.ts";
import { median } from "../quality/measures.ts";
import { row, type Row } from "../row.ts";
import { rendersOfImpressions, type Thumb, thumbThatMoves, thumbWhereFrozen } from "./cards.ts";
import { costOfCelebration, worstFrame } from "./celebration.ts";
import { firstOpen } from "./first-open.ts";
import { layoutShift } from "./layout-shift.ts";
import { buildPage } from "./site.ts";
import { costOfTrigger, type TriggerCost } from "./triggers.ts";

/** How often each is measured. */
const runs = 3;
/** How many times slower than this machine's processor: as it is, and like a phone. */
const paces = [1, 4];

/** Milliseconds of the main thread that a frame of a celebration may take on a slow processor. */
const frameLimit = 4;
/** The same for ten times as many pieces that the main thread moves, at least: else the measurement sees nothing. */
const crowdFrame = 7;

/**
 * Measures in a real browser what the blocks cost on a page: production builds, served under a strict policy. All
 * figures are medians; each run is in a window of its own with nothing in its cache.
 */
export async function render(): Promise<readonly Row[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rapport-render-")));
  const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const films = await buildSite(folder);
    const sites = [
      films,
      await buildPage(join(folder, "a"), true),
      await buildPage(join(folder, "b"), false),
    ];
    const servers = await Promise.all(sites.map(serve));
    closing.push(...servers.map((server) => () => server.stop()));
    const browser = await launch();
    closing.push(() => browser.close());
    const [night, profiled, plain] = servers.map(({ origin }) => origin) as [string, string, string];
    return [
      ...(await cardRows(browser, profiled)),
      ...(await triggerRows(browser, plain)),
      ...(await openRows(browser, night)),
      ...(await celebrationRows(browser, night)),
      ...(await shiftRows(browser, night, films.recorder)),
    ];
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

async function cardRows(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const pace of paces) {
    const frozen = await repeat(() => thumbWhereFrozen(browser, origin, pace));
    const moving = await repeat(() => thumbThatMoves(browser, origin, pace));
    const of = (thumbs: readonly Thumb[], value: (thumb: Thumb) => number): number =>
      median(thumbs.map(value));
    if (pace === 1)
      rows.push(
        row(
          "render/thumb-frozen",
          of(frozen, ({ rendered }) => rendered),
          "cards",
          1,
          {
            exactly: true,
            digits: 0,
            reference: 1,
          },
        ),
        row(
          "render/thumb-moved",
          of(moving, ({ moved }) => moved),
          "cards",
          null,
          { digits: 0 },
        ),
        row(
          "render/thumb-moved-extra",
          of(moving, ({ rendered, moved }) => rendered - moved),
          "cards",
          1,
          {
            digits: 0,
          },
        ),
        row("render/impression-renders", await rendersOfImpressions(browser, origin), "cards", 0, {
          digits: 0,
        }),
      );
    rows.push(
      row(
        `render/thumb-frozen-ms-${pace}x`,
        of(frozen, ({ time }) => time),
        "ms",
        null,
      ),
      row(
        `render/thumb-moved-ms-${pace}x`,
        of(moving, ({ time }) => time),
        "ms",
        null,
      ),
    );
  }
  return rows;
}

async function triggerRows(browser: Browser, origin: string): Promise<Row[]> {
  const costs: TriggerCost[] = [];
  for (const pace of paces) costs.push(await costOfTrigger(browser, origin, pace));
  const [usual, slow] = costs as [TriggerCost, TriggerCost];
  return [
    row("render/trigger-us", usual.microseconds, "µs", 30, { digits: 1 }),
    row("render/trigger-us-4x", slow.microseconds, "µs", null, { digits: 1 }),
    row("render/trigger-bytes", usual.bytes, "bytes", 400, { digits: 0 }),
  ];
}

async function openRows(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const pace of paces) {
    const times = await repeat(() => firstOpen(browser, origin, pace, false));
    const name = pace === 1 ? "render/first-open-ms" : `render/first-open-ms-${pace}x`;
    rows.push(row(name, median(times), "ms", pace === 1 ? 100 : null, { digits: 0 }));
  }
  const slow = await repeat(() => firstOpen(browser, origin, 1, true));
  return [...rows, row("render/first-open-ms-slow-network", median(slow), "ms", null, { digits: 0 })];
}

async function celebrationRows(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const slower of paces) {
    const costs = await repeat(() => costOfCelebration(browser, origin, { slower }));
    const isSlow = slower > 1;
    const name = isSlow ? `-${slower}x` : "";
    const p95 = median(costs.map((cost) => cost.p95));
    const mean = median(costs.map((cost) => cost.mean));
    // What does not see ten times the work measures nothing.
    const crowd = isSlow
      ? median(
          (await repeat(() => costOfCelebration(browser, origin, { slower, crowd: 10 }))).map(
            (cost) => cost.p95,
          ),
        )
      : undefined;
    const isVoid = crowd !== undefined && crowd <= crowdFrame;
    rows.push(
      row(
        `render/celebration-frame-p95-ms${name}`,
        isVoid ? Number.NaN : p95,
        "ms",
        isSlow ? frameLimit : null,
      ),
      row(`render/celebration-frame-mean-ms${name}`, mean, "ms", null),
      row(
        `render/celebration-start-worst-ms${name}`,
        median(await repeat(() => worstFrame(browser, origin, slower))),
        "ms",
        null,
      ),
    );
    if (crowd !== undefined)
      rows.push(
        row(`render/celebration-crowd-p95-ms${name}`, crowd, "ms", crowdFrame, {
          atLeast: true,
        }),
      );
  }
  return rows;
}

async function shiftRows(browser: Browser, origin: string, recorder: string): Promise<Row[]> {
  const [wide, narrow] = [
    await layoutShift(browser, origin, recorder, 1280),
    await layoutShift(browser, origin, recorder, 390),
  ];
  return [
    row("render/layout-shift", wide + narrow, "", 0, { digits: 4 }),
    row("render/layout-shift-1280", wide, "", null, { digits: 4 }),
    row("render/layout-shift-390", narrow, "", null, { digits: 4 }),
  ];
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure());
  return results;
}
