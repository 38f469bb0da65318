import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { browserFlags, findBrowser } from "../find-browser.ts";
import { buildSite, type Site } from "./build.ts";
import { serve, type Server } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the application is served. */
    origin: string;
    /** Where the browser listens. */
    browser: string;
    recorder: string;
    modules: Site["modules"];
  }
}

let folder: string;
let server: Server;
let browser: BrowserServer;

/** Runs once before the tests of the page: builds and serves the application, starts one browser for all of them. */
export async function setup(project: TestProject): Promise<void> {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "rapport-page-")));
  const executablePath = findBrowser();
  const [site, started] = await Promise.all([
    buildSite(folder),
    chromium.launchServer({ args: browserFlags, ...(executablePath && { executablePath }) }),
  ]);
  browser = started;
  server = await serve(site);
  project.provide("origin", server.origin);
  project.provide("browser", browser.wsEndpoint());
  project.provide("recorder", site.recorder);
  project.provide("modules", site.modules);
}

/** Stops the browser and the server, and removes the build. */
export async function teardown(): Promise<void> {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
