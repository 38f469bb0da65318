import { describe, expect, test } from "vitest";
import { contrast, parseOklch, type Oklch } from "./contrast.fixture.ts";
import {
  colorDeclarations,
  colors,
  modes,
  tokenDeclarations,
  toOklch,
  type Mode,
} from "./design-tokens.fixture.ts";
import { customProperties, declarations, stylesheets } from "./stylesheets.fixture.ts";

describe("tokens.json and the stylesheets say the same", () => {
  test("tokens.css declares every token with its value, and no other", () => {
    expect(customProperties("styles/tokens.css", ":root")[0]).toEqual(tokenDeclarations());
  });

  const themed = ['[data-theme="high-contrast"]', ':root:not([data-theme="light"], [data-theme="dark"])'];
  test.each(themed)("high contrast has the same roles in %s", (selector) => {
    const expected = colorDeclarations("high-contrast-light", "high-contrast-dark");
    expect(customProperties("styles/theme-high-contrast.css", selector)).toEqual([expected]);
  });

  const restored = [
    '[data-theme="high-contrast"] :is([data-theme="light"], [data-theme="dark"])',
    '[data-theme="light"], [data-theme="dark"]',
  ];
  test.each(restored)("the usual roles come back in %s", (selector) => {
    const expected = colorDeclarations("light", "dark");
    expect(customProperties("styles/theme-high-contrast.css", selector)).toEqual([expected]);
  });

  test("every look has the same roles", () => {
    const roles = modes.map((mode) => Object.keys(colors(mode)));
    expect(new Set(roles.map((names) => names.join()))).toHaveLength(1);
  });
});

describe("contrast", () => {
  const surfaces = ["surface", "surface-raised", "surface-sunken", "accent-soft"];
  const texts = ["text", "text-muted", "accent", "positive", "critical"];
  const lines = ["border-strong", "focus-ring", "accent"];
  const pairs = (fronts: readonly string[]) =>
    fronts.flatMap((front) => surfaces.map((back) => [front, back] as const));

  function role(mode: Mode, name: string): Oklch {
    const token = colors(mode)[name];
    if (!token) throw new Error(`tokens.json has no colour "${name}" in ${mode}.`);
    return toOklch(token.$value);
  }

  describe.each(modes)("%s", (mode) => {
    const least = mode.startsWith("high-contrast") ? 7 : 4.5;

    test.each([...pairs(texts), ["on-accent", "accent"] as const, ["surface", "text"] as const])(
      "text %s on %s",
      (front, back) => {
        expect(contrast(role(mode, front), role(mode, back))).toBeGreaterThanOrEqual(least);
      },
    );

    test.each(pairs(lines))("control or focus %s on %s", (front, back) => {
      expect(contrast(role(mode, front), role(mode, back))).toBeGreaterThanOrEqual(3);
    });
  });

  test("is 21 between black and white, 1 between equals", () => {
    const black = { lightness: 0, chroma: 0, hue: 0 };
    const white = { lightness: 1, chroma: 0, hue: 0 };
    expect(contrast(black, white)).toBeCloseTo(21, 4);
    expect(contrast(white, white)).toBe(1);
  });

  test("agrees with a browser's sRGB for a saturated colour", () => {
    // #0000ff on white is 8.59 (WCAG); its OKLCH is 45.2% 0.313 264.05.
    const blue = { lightness: 0.45201, chroma: 0.31321, hue: 264.052 };
    expect(contrast(blue, { lightness: 1, chroma: 0, hue: 0 })).toBeCloseTo(8.59, 1);
  });
});

describe("the composed placeholder", () => {
  const css = stylesheets.get("recommendation-card/placeholder.css") ?? "";
  const text = parseOklch("oklch(98% 0.01 85)");
  const stops = declarations(css).filter(({ property }) =>
    /^--rapport-card-sky-(?:middle|deep)$/.test(property),
  );

  test("has six skies", () => {
    expect(css).toContain("color: oklch(98% 0.01 85);");
    expect(stops).toHaveLength(12);
  });

  test.each(stops)("carries its title on $value ($property) at 4.5:1", ({ value }) => {
    const color = parseOklch(value);
    if (!color || !text) throw new Error(`"${value}" is no OKLCH colour.`);
    expect(contrast(color, text)).toBeGreaterThanOrEqual(4.5);
  });
});
