import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Names under which systems install Chromium or Chrome. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Applications that are not on the path. */
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Flags for a quiet browser that makes no requests of its own. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser for the tests, in this order: the environment variable RAPPORT_CHROMIUM, a Chromium or Chrome of the
 * system, the one that Playwright downloaded.
 *
 * @returns the path of the executable, or `undefined` when there is none.
 * @throws when RAPPORT_CHROMIUM names something that cannot be run.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment["RAPPORT_CHROMIUM"];
  if (chosen !== undefined && chosen !== "") {
    if (!runs(chosen)) throw new Error(`RAPPORT_CHROMIUM is ${chosen}, which cannot be run.`);
    return chosen;
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications,
    chromium.executablePath(),
  ];
  return candidates.find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
