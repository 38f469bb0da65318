import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findBrowser } from "./find-browser.ts";

test("the environment variable comes before everything else", () => {
  const environment = { ...process.env, RAPPORT_CHROMIUM: process.execPath };
  expect(findBrowser(environment)).toBe(process.execPath);
});

test("an environment variable that names nothing is an error, not a silent fallback", () => {
  const environment = { ...process.env, RAPPORT_CHROMIUM: "/no/such/browser" };
  expect(() => findBrowser(environment)).toThrow("RAPPORT_CHROMIUM is /no/such/browser");
});

test("a system browser is found under each of its names, if it can be run", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapport-browser-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const browser = join(folder, "google-chrome-stable");
  writeFileSync(browser, "");
  expect(findBrowser({ PATH: folder })).not.toBe(browser);
  chmodSync(browser, 0o755);
  expect(findBrowser({ PATH: folder })).toBe(browser);
});
