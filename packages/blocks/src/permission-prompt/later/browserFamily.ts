import type { BrowserFamily } from "@rapport/core";

/** What a browser tells of itself; the hints are Chromium's. */
export interface BrowserHints {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  readonly userAgentData?: { readonly mobile: boolean };
}

/** Where its settings are. Used for the wording of steps alone, and told to nobody. */
export function browserFamily({ userAgent, maxTouchPoints, userAgentData }: BrowserHints): BrowserFamily {
  const has = (pattern: RegExp): boolean => pattern.test(userAgent);
  if (userAgentData) return userAgentData.mobile || has(/Android/) ? "chromium-mobile" : "chromium";
  // An iPad says that it is a Mac, of which none has a touch screen.
  if (has(/iPhone|iPod|iPad/) || (has(/Macintosh/) && maxTouchPoints > 1))
    return has(/CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|DuckDuckGo|GSA\//) ? "ios-app" : "safari-mobile";
  if (has(/Firefox\//)) return has(/Android/) ? "firefox-mobile" : "firefox";
  if (has(/Chrom(?:e|ium)\//)) return has(/Android/) ? "chromium-mobile" : "chromium";
  return has(/Version\/.*Safari\//) ? "safari" : "other";
}
