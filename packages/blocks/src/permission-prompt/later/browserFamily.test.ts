import { describe, expect, test } from "vitest";
import { browserFamily } from "./browserFamily.ts";

const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)";
const iphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const android = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)";
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";

describe("a browser is known by", () => {
  test.each([
    ["chromium", `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36`],
    [
      "chromium",
      `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36 Edg/144.0.0.0`,
    ],
    ["chromium-mobile", `${android} Chrome/144.0.0.0 Mobile Safari/537.36`],
    ["chromium-mobile", `${android} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`],
    ["firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0"],
    ["firefox-mobile", "Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0"],
    ["safari", `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`],
    ["safari-mobile", `${iphone} Version/26.0 Mobile/15E148 Safari/604.1`],
    ["ios-app", `${iphone} CriOS/144.0.0.0 Mobile/15E148 Safari/604.1`],
    ["ios-app", `${iphone} FxiOS/153.0 Mobile/15E148 Safari/605.1.15`],
    ["other", "Mozilla/5.0 (compatible; Ladybird/1.0)"],
    ["other", ""],
  ] as const)("%s: what it says: %s", (family, userAgent) => {
    expect(browserFamily({ userAgent, maxTouchPoints: 0 })).toBe(family);
  });

  test("an iPad by its touch screen, although it says it is a Mac", () => {
    const userAgent = `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`;
    expect(browserFamily({ userAgent, maxTouchPoints: 5 })).toBe("safari-mobile");
  });

  test("its hints, whatever else it says", () => {
    const hinted = (mobile: boolean, userAgent = "") =>
      browserFamily({ userAgent, maxTouchPoints: 0, userAgentData: { mobile } });
    expect([hinted(true), hinted(false)]).toEqual(["chromium-mobile", "chromium"]);
    // A tablet is not `mobile`, and has the settings of a phone.
    expect(hinted(false, "Mozilla/5.0 (Linux; Android 16; Tablet)")).toBe("chromium-mobile");
  });
});
