import { type Browser, chromium } from "playwright";
import { browserFlags, findBrowser } from "../find-browser.ts";

export { browserFlags } from "../find-browser.ts";
export type { Browser, CDPSession, Page } from "playwright";

/** Starts the browser that `findBrowser` finds. */
export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
}

/** Where that browser is. */
export const chromiumPath = (): string => findBrowser() ?? chromium.executablePath();
