import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import ours from "./styles.css?inline";

const added: HTMLStyleElement[] = [];

/** Puts stylesheets into the page in this order; they leave with the test. */
function addStyles(...sheets: readonly string[]) {
  for (const sheet of sheets) {
    const element = document.createElement("style");
    element.textContent = sheet;
    document.head.append(element);
    added.push(element);
  }
}

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

const styleOf = (name: string) => getComputedStyle(screen.getByText(name));

/** The accent as each theme has it: hue 268, and a lightness that tells the theme. */
const accents = {
  light: "oklch(0.48 0.13 268)",
  dark: "oklch(0.78 0.1 268)",
  highContrastLight: "oklch(0.38 0.15 268)",
  highContrastDark: "oklch(0.86 0.075 268)",
};

describe("a host's stylesheet", () => {
  const host = `
    @layer theme, base, components, utilities;
    @layer base { button { padding: 0; background: transparent; color: inherit } }
    @layer utilities { .wide { padding: 33px } }
    .loud { color: rgb(1 2 3) }
    :root { --rapport-color-accent-soft: rgb(4 5 6) }
  `;
  const orders = [
    { order: "before ours", sheets: [host, ours] },
    { order: "after ours", sheets: [ours, host] },
  ];

  test.each(orders)("$order: resets lose; utilities, its own rules and its colours win", ({ sheets }) => {
    addStyles(...sheets);
    render(
      <>
        <button className="rapport-button">plain</button>
        <button className="rapport-button wide loud">changed</button>
        <button className="rapport-button rapport-shelf-update">branded</button>
      </>,
    );
    expect(styleOf("plain").paddingInlineStart).toBe("16px");
    expect(styleOf("changed").paddingInlineStart).toBe("33px");
    expect(styleOf("changed").color).toBe("rgb(1, 2, 3)");
    expect(styleOf("branded").backgroundColor).toBe("rgb(4, 5, 6)");
  });
});

describe("the theme", () => {
  test("follows the page's color-scheme and does not set it", () => {
    addStyles(ours);
    render(<button className="rapport-link">link</button>);
    expect(getComputedStyle(document.documentElement).colorScheme).toBe("normal");
    expect(styleOf("link").color).toBe(accents.light);
    addStyles(":root { color-scheme: dark }");
    expect(styleOf("link").color).toBe(accents.dark);
  });

  test("is overridden on any ancestor, the nearest wins", () => {
    addStyles(ours);
    render(
      <div data-theme="dark">
        <button className="rapport-link">dark</button>
        <div data-theme="light">
          <button className="rapport-link">light</button>
        </div>
        <div data-theme="high-contrast">
          <button className="rapport-link">more, dark</button>
          <div data-theme="light">
            <button className="rapport-link">light again</button>
            <div data-theme="high-contrast">
              <button className="rapport-link">more, light</button>
            </div>
          </div>
        </div>
      </div>,
    );
    expect(styleOf("dark").color).toBe(accents.dark);
    expect(styleOf("light").color).toBe(accents.light);
    expect(styleOf("more, dark").color).toBe(accents.highContrastDark);
    expect(styleOf("light again").color).toBe(accents.light);
    expect(styleOf("more, light").color).toBe(accents.highContrastLight);
  });

  test("keeps a host's colour where a theme is set further in", () => {
    addStyles(ours, ":root { --rapport-color-accent: light-dark(rgb(1 1 1), rgb(9 9 9)) }");
    render(
      <div data-theme="dark">
        <button className="rapport-link">link</button>
      </div>,
    );
    expect(styleOf("link").color).toBe("rgb(9, 9, 9)");
  });
});

test("reduced motion on an ancestor stops everything but fading", () => {
  addStyles(ours);
  render(
    <>
      <button className="rapport-thumb" aria-pressed="false">
        moving
      </button>
      <div data-motion="reduced">
        <button className="rapport-thumb" aria-pressed="false">
          still
        </button>
        <div className="rapport-receipt">fading</div>
      </div>
    </>,
  );
  expect(styleOf("moving").transitionDuration).toBe("0.12s, 0.12s");
  expect(styleOf("still").transitionDuration).toBe("0s, 0s");
  expect(styleOf("fading").transitionProperty).toBe("opacity, translate");
  expect(styleOf("fading").transitionDuration).toBe("0.16s, 0s");
});
