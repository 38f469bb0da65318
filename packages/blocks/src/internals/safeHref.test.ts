import { describe, expect, test } from "vitest";
import { safeHref, safeSource } from "./safeHref.ts";

const scripts = [
  ...["javascript", " javascript", "JaVaScRiPt"].map((scheme) => `${scheme}:alert(1)`),
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://example.com/7f3c",
  "file:///etc/passwd",
  "filesystem:https://example.com/temporary/x",
  "about:blank",
  "intent://scan/#Intent;end",
  "http://",
  "",
  undefined,
];

describe("a link", () => {
  test.each(scripts)("is not made of %j", (href) => {
    expect(safeHref(href)).toBeUndefined();
  });

  test.each(["#/film/paterson", "/film/paterson", "film/paterson", "?film=paterson", "./a:b", "/a\\b"])(
    "within the site stays as it is: %j",
    (href) => {
      expect(safeHref(href)).toEqual({ href });
    },
  );

  test.each([
    "https://example.com/a",
    "http://example.com/a",
    "//example.com/a",
    "/\\example.com/a",
    "\\\\example.com/a",
    "https:example.com",
    "mailto:cinema@example.com",
    "tel:+49301234567",
  ])("that may lead elsewhere gives nothing away: %j", (href) => {
    expect(safeHref(href)).toEqual({ href, rel: "noopener noreferrer" });
  });

  test("with the page's own origin is not foreign, a lookalike is", () => {
    expect(safeHref("https://example.com/a", "https://example.com")).toEqual({
      href: "https://example.com/a",
    });
    expect(safeHref("https://example.com.evil.example/a", "https://example.com")?.rel).toBeDefined();
    expect(safeHref("https://example.com@evil.example/a", "https://example.com")?.rel).toBeDefined();
  });
});

describe("a picture", () => {
  test.each(scripts)("is not taken from %j", (source) => {
    expect(safeSource(source)).toBeUndefined();
  });

  test.each([
    "/a.jpg",
    "a.jpg",
    "https://example.com/a.jpg",
    "//example.com/a.jpg",
    "data:image/svg+xml,%3Csvg/%3E",
  ])("may come from %j", (source) => {
    expect(safeSource(source)).toBe(source);
  });

  test.each(["data:image/png;base64,AAAA", "data:text/plain,image/svg+xml", "mailto:a@example.com"])(
    "may not come from %j",
    (source) => {
      expect(safeSource(source)).toBeUndefined();
    },
  );
});
