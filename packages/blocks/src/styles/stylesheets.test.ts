import { describe, expect, test } from "vitest";
import { tokenDeclarations } from "./design-tokens.fixture.ts";
import { declarations, stylesheets } from "./stylesheets.fixture.ts";

const blocks = [...stylesheets].filter(([path]) => !/styles\/(?:tokens|theme|styles)/.test(path));

/** Written for left-to-right text, or for a page that does not turn: each has a logical sibling. */
const physical =
  /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|border)-(?:top|right|bottom|left)(?:-.*)?|scroll-(?:margin|padding)-(?:top|right|bottom|left)|border-(?:top|bottom)-(?:left|right)-radius)$/;

/** Set by a host, or while the page runs: not declared by our tokens. */
const knobs = [
  "--rapport-card-meta-lines",
  "--rapport-card-ratio",
  "--rapport-card-reason-lines",
  "--rapport-card-title-lines",
  "--rapport-consent-layer",
  "--rapport-milestone-layer",
  "--rapport-motion",
  "--rapport-why-layer",
  "--radix-popover-content-available-height",
];

test("styles.css takes in every stylesheet, within a layer", () => {
  const entry = stylesheets.get("styles/styles.css") ?? "";
  const imported = [...entry.matchAll(/@import "(.+?)" layer\((?:theme|components\.rapport)\);/g)].map(
    ([, path = ""]) => new URL(path, "file:///styles/").pathname.slice(1),
  );
  const others = [...stylesheets.keys()].filter((path) => path !== "styles/styles.css");
  expect(imported.toSorted()).toEqual(others.toSorted());
  expect(entry.trimStart()).toMatch(/^@layer theme, base, components, utilities;/);
});

describe.each(blocks)("%s", (_path, css) => {
  test("never insists", () => {
    expect(css).not.toContain("!important");
  });

  test("uses logical properties", () => {
    // The height of an SVG rectangle is a length in the drawing, not a side of the page.
    const found = declarations(css.replaceAll(/\brect \{[^}]*\}/g, "")).filter(({ property }) =>
      physical.test(property),
    );
    expect(found).toEqual([]);
    expect(css).not.toMatch(/(?:text-align|float|clear): (?:left|right)/);
  });

  test("uses only tokens and knobs that exist", () => {
    const own = declarations(css).map(({ property }) => property);
    const known = new Set([...tokenDeclarations().keys(), ...knobs, ...own]);
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test("moves nothing but opacity where motion is reduced", () => {
    const animated = declarations(css).filter(({ property }) => /^(?:transition|animation)$/.test(property));
    const still = animated
      .flatMap(({ value }) => value.split(/,(?![^(]*\))/))
      .map((part) => part.trim())
      .filter((part) => !part.startsWith("opacity ") && !part.includes("var(--rapport-motion)"));
    // A named animation multiplies its distances instead, so that its fade remains.
    for (const part of still) {
      const [name = ""] = part.split(" ");
      const frames = new RegExp(`@keyframes ${name} \\{[\\s\\S]*?\\n\\}`).exec(css)?.[0] ?? "";
      const moving = declarations(frames).filter(({ property }) => property !== "opacity");
      expect(frames, name).toContain("opacity");
      expect(moving.filter(({ value }) => !value.includes("var(--rapport-motion)"))).toEqual([]);
    }
  });
});
