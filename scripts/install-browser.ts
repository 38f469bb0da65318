import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.ts";
import { run } from "./run.ts";

const advice =
  "No browser found for the tests: install Chromium or Chrome, or run " +
  "`npx -y pnpm@12 exec playwright install chromium`, or set RAPPORT_CHROMIUM to the path of one.";

/**
 * Finds a browser for the tests; on Debian and its relatives, as root, installs Chromium when there is none.
 *
 * @throws one line that says how to get a browser.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;

  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) throw new Error(advice);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "chromium"], { env });
  } catch (cause) {
    throw new Error(advice, { cause });
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(advice);
  return installed;
}
