import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { emulate } from "../../milestone-celebration/celebration-tests.fixture.ts";
import { PermissionPage } from "../../permission-prompt/permission-prompt.fixture.tsx";
import { pretend } from "../../permission-prompt/pretended.fixture.ts";
import { about, FilmWelcome } from "../greeting/greeting.fixture.tsx";
import { monday, TouchpointPage } from "../human-touchpoint/touchpoint.fixture.tsx";
import { FitnessCard } from "../milestone-celebration/celebration-card.fixture.tsx";
import { GoalPage } from "../milestone-progress/goal-progress.fixture.tsx";

/** What a person with colours of their own sees of the newer blocks: lines, fills and lamps, in those colours. */
beforeEach(() => emulate({ "forced-colors": "active" }));
afterEach(() => emulate({}));

const one = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** A colour as the browser computes it now, a system colour for example. */
function computed(color: string): string {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = color;
  const { color: found } = getComputedStyle(probe);
  probe.remove();
  return found;
}

/** Contrast of a colour with what it is painted on, 1 to 21 (WCAG 2.2): system colours may be translucent. */
function contrastOn(ground: string, color: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("There is no canvas.");
  const [darker = 0, lighter = 0] = [ground, color]
    .map((paint) => {
      canvas.fillStyle = paint;
      canvas.fillRect(0, 0, 1, 1);
      return luminance(canvas.getImageData(0, 0, 1, 1).data);
    })
    .toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
function luminance(pixel: ArrayLike<number>): number {
  const [red = 0, green = 0, blue = 0] = Array.from(pixel, (channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether each has a line on all sides that stands out from the page. */
function isOutlined(selector: string): void {
  const all = document.querySelectorAll(selector);
  expect(all.length, selector).toBeGreaterThan(0);
  for (const element of all) {
    const style = getComputedStyle(element);
    for (const side of ["top", "right", "bottom", "left"]) {
      expect(style.getPropertyValue(`border-${side}-style`), selector).toBe("solid");
      expect(Number.parseFloat(style.getPropertyValue(`border-${side}-width`)), selector).toBeGreaterThan(0);
      expect(
        contrastOn(computed("Canvas"), style.getPropertyValue(`border-${side}-color`)),
        selector,
      ).toBeGreaterThanOrEqual(3);
    }
  }
}

/** Whether so many buttons are outlined, and the first thing that can be reached shows the focus. */
async function showsButtons(count: number): Promise<void> {
  const buttons = ".rapport-button, .rapport-icon-button";
  expect(document.querySelectorAll(buttons)).toHaveLength(count);
  isOutlined(buttons);
  await userEvent.keyboard("{Tab}");
  const { outlineColor, outlineStyle } = getComputedStyle(document.activeElement as Element);
  expect([outlineStyle, outlineColor]).toEqual(["solid", computed("Highlight")]);
}

test("the colours are those of the person", () => {
  render(<p className="rapport-touchpoint">7</p>);
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  expect(getComputedStyle(one(".rapport-touchpoint")).color).toBe(computed("CanvasText"));
});

describe("in forced colors", () => {
  test("a greeting has its words, and a button to be seen", async () => {
    render(<FilmWelcome life={{ acts: [{ type: "open", item: about }] }} />);
    await screen.findByRole("link");
    for (const part of ["title", "lead"])
      expect(getComputedStyle(one(`.rapport-greeting-${part}`)).color).toBe(computed("CanvasText"));
    await showsButtons(1);
  });

  test("a touchpoint has its card, and a lamp that is lit while somebody is there", async () => {
    const lamp = () => getComputedStyle(one(".rapport-touchpoint-hours"), "::before");
    const { unmount } = render(<TouchpointPage onChat={() => {}} />);
    await screen.findByText(/^Open now/);
    isOutlined(".rapport-touchpoint");
    expect(lamp().backgroundColor).toBe(computed("CanvasText"));
    await showsButtons(2);
    unmount();
    render(<TouchpointPage now={monday + 12 * 3_600_000} onChat={() => {}} />);
    await screen.findByText(/^Closed now/);
    expect(lamp().backgroundColor).not.toBe(computed("CanvasText"));
    expect([lamp().borderTopStyle, lamp().borderTopColor]).toEqual(["solid", computed("CanvasText")]);
  });

  test("the fields of a touchpoint have their lines", async () => {
    render(<TouchpointPage onCallback={() => {}} />);
    await userEvent.click(screen.getByRole("button", { name: "Have us call you" }));
    await screen.findByRole("textbox", { name: "Your phone number" });
    const fields = ".rapport-touchpoint-form input";
    expect(document.querySelectorAll(fields)).toHaveLength(2);
    isOutlined(fields);
  });

  test("a progress has its whole length, and how far it is", () => {
    render(<GoalPage label="Ten workouts" />);
    isOutlined(".rapport-progress-bar");
    const { backgroundColor } = getComputedStyle(one(".rapport-progress-bar"));
    const { fill } = getComputedStyle(one(".rapport-progress-bar rect"));
    expect(fill).toBe(computed("Highlight"));
    expect(contrastOn(backgroundColor, fill)).toBeGreaterThanOrEqual(3);
  });

  test("a celebration has its card, its medal, and what can be pressed", async () => {
    render(<FitnessCard share />);
    await userEvent.click(screen.getByRole("button", { name: "Log a workout" }));
    await screen.findByRole("region", { name: "Ten workouts" });
    isOutlined(".rapport-milestone");
    isOutlined(".rapport-milestone-medal");
    const { color, backgroundColor, backgroundImage } = getComputedStyle(one(".rapport-milestone-medal"));
    expect([color, backgroundColor, backgroundImage]).toEqual([
      computed("CanvasText"),
      computed("Canvas"),
      "none",
    ]);
    await showsButtons(3);
  });

  const asks = async (standing: "prompt" | "denied") => {
    render(<PermissionPage source={pretend("geolocation", { standing })} defaultOpen />);
    await act(async () => {});
    isOutlined(".rapport-permission");
    return one(".rapport-permission").getAttribute("data-phase");
  };

  test("a question for a permission has its card and its buttons", async () => {
    expect(await asks("prompt")).toBe("explainer");
    await showsButtons(2);
  });

  test("a permission that was denied has its card and its steps", async () => {
    expect(await asks("denied")).toBe("denied");
    expect(getComputedStyle(await screen.findByRole("list")).color).toBe(computed("CanvasText"));
  });
});
