import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./install-browser.ts";
import { run } from "./run.ts";

/** How many tests of a check passed and failed. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Every check in order: what it is called, and what it does. */
const checks: readonly (readonly [name: string, check: () => Promise<Count>])[] = [
  ["Format", () => command("oxfmt", "--check")],
  ["Lint", () => command("pnpm", "lint")],
  ["Types and type tests", () => command("pnpm", "types")],
  ["Build", () => command("pnpm", "build")],
  ["Unit, property, browser, server rendering and story tests", () => vitest("!packaging")],
  ["Size", () => command("pnpm", "bench", "size")],
  ["Packaging", () => vitest("packaging")],
];

async function command(name: string, ...args: string[]): Promise<Count> {
  try {
    await run(name, args);
    return { passed: 1, failed: 0 };
  } catch (error) {
    return failure(error);
  }
}

async function vitest(project: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-"));
  const report = join(folder, "vitest.json");
  try {
    await ensureBrowser();
    const ended = await command(
      "vitest",
      "run",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    );
    const results = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    // A file that cannot be imported, or an error outside a test, fails the run without a failed test.
    return {
      passed: results.numPassedTests,
      failed: Math.max(results.numFailedTests, ended.failed),
    };
  } catch (error) {
    return failure(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failure(error: unknown): Count {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const [name, check] of checks) {
  console.log(`\n=== ${name} ===\n`);
  const start = performance.now();
  const count = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  passed += count.passed;
  failed += count.failed;
  lines.push(`${count.failed === 0 ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
}
console.log(`\n=== Summary ===\n\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
