import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Row } from "../row.ts";
import { rowsOf } from "./rows.ts";
import type { Assignment, Setting, Times, Way } from "./task.ts";

/** The sizes of catalogue, by the name they have in the rows. */
const settings = {
  "1k": { count: 1000, limit: 12, people: 3, turns: 16 },
  "10k": { count: 10_000, limit: 10, people: 3, turns: 16 },
  "100k": { count: 100_000, limit: 10, people: 1, turns: 10 },
} as const satisfies Readonly<Record<string, Setting>>;

/**
 * Measures how long ranking takes, on made-up catalogues with 20 traits per item and people with 2,000 signals, with
 * all policies and every consent: a production build in processes of its own. Ways that are compared take turns in
 * one run; each run has one signal more than the one before. All figures are medians, or ratios of medians.
 */
export async function speed(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-speed-"));
  try {
    const file = join(folder, "process.mjs");
    await bundle(file);
    const rows: Row[] = [];
    for (const [name, setting] of Object.entries(settings)) {
      const people: Times[] = [];
      for (let seed = 0; seed < setting.people; seed += 1) people.push(await ask(file, { setting, seed }));
      rows.push(...rowsOf(name as keyof typeof settings, joined(people)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function joined(people: readonly Times[]): Times {
  const ways = Object.keys(people[0] ?? {}) as Way[];
  return Object.fromEntries(ways.map((way) => [way, people.flatMap((times) => times[way])])) as Record<
    Way,
    number[]
  >;
}

/** As an application's production build has it: without what only development needs. */
async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "process.ts")],
    outfile,
    bundle: true,
    minifySyntax: true,
    platform: "node",
    format: "esm",
    target: "esnext",
    conditions: ["@rapport/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

function ask(file: string, assignment: Assignment): Promise<Times> {
  return new Promise((resolve, reject) => {
    const child = fork(file);
    let times: Times | undefined;
    child.once("error", reject);
    child.once("message", (message) => {
      times = message as Times;
    });
    child.once("exit", (code) => {
      if (times) resolve(times);
      else reject(new Error(`The process that measures speed ended with ${code ?? "a signal"}.`));
    });
    child.send(assignment);
  });
}
