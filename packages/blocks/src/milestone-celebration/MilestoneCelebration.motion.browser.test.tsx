import { createPersonalization } from "@rapport/core";
import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { button, canvas, card, celebrate, emulate, isMoving, until } from "./celebration-tests.fixture.ts";
import { athlete, CelebrationPage, train } from "./milestone-celebration.fixture.tsx";

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute("data-motion");
  await emulate({});
});

/** What moves on the page: frames that somebody asked for, and animations. What a pointer does to a control is no part of it. */
function watchMotion() {
  const frame = vi.spyOn(window, "requestAnimationFrame");
  return {
    frames: () => frame.mock.calls.length,
    animations: () => document.getAnimations().filter((one) => !(one instanceof CSSTransition)).length,
  };
}
/** Long enough for what is loaded to be there, without asking for a frame. */
const loaded = () => import("./motion/index.ts").then(() => import("./live/index.ts"));
const afterMessages = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let left = 200;
    port1.addEventListener("message", () => (left-- > 0 ? port2.postMessage(null) : resolve()));
    port1.start();
    port2.postMessage(null);
  });

describe("what moves", () => {
  test("is decoration: nothing to read, nothing in the way", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await until(isMoving);
    expect(canvas()?.getAttribute("aria-hidden")).toBe("true");
    expect(getComputedStyle(canvas() as Element).pointerEvents).toBe("none");
    expect(screen.getByTestId("badge").getAttribute("aria-hidden")).toBe("true");
    const { top, left, width, height } = button("Close").getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)?.closest("button")).toBe(
      button("Close"),
    );
    expect(canvas()?.closest("button, a, [tabindex]")).toBeNull();
  });

  test("may fail: the card stands without it, and the host is told", async () => {
    vi.stubGlobal("OffscreenCanvas", undefined);
    const errors: unknown[] = [];
    const person = createPersonalization({
      consent: { granted: () => true },
      onError: (error) => errors.push(error),
    });
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await vi.waitFor(() => expect(String(errors[0])).toContain("OffscreenCanvas"));
    expect(card()?.textContent).toContain("Ten workouts");
    await userEvent.click(button("Close"));
    expect(card()).toBeNull();
  });

  test("can be stopped with the button, and with Escape from anywhere", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await until(isMoving);
    await userEvent.click(button("Stop the motion"));
    expect(isMoving()).toBe(false);
    await userEvent.click(button("Close"));
    person.record({ type: "own", item: { id: "a", title: "A", traits: [] } });
    await until(isMoving);
    button("Log ten workouts").focus();
    await userEvent.keyboard("{Escape}");
    expect(isMoving()).toBe(false);
    expect(card()).not.toBeNull();
  });

  test("is over within 5 s, also where frames are slow", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    act(() => train(person, 10));
    await until(isMoving);
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(isMoving()).toBe(false);
    await until(() => watchMotion().animations() === 0);
    expect(screen.queryByRole("button", { name: "Stop the motion" })).toBeNull();
  });

  test("flashes at most three times in any second", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    await celebrate(person);
    await until(isMoving);
    const drawn = canvas() as HTMLCanvasElement;
    const seen: { time: number; luminance: number }[] = [];
    let ink = 0;
    const start = performance.now();
    await until(() => {
      const luminance = luminanceOf(drawn);
      seen.push({ time: performance.now() - start, luminance: luminance.mean });
      ink = Math.max(ink, luminance.ink);
      return !isMoving() || performance.now() - start > 3000;
    });
    expect(ink).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(10);
    for (const { time } of seen)
      expect(flashes(seen.filter((one) => one.time >= time && one.time < time + 1000))).toBeLessThanOrEqual(
        3,
      );
  });

  test("the measure of flashes sees flashes", () => {
    const strobe = Array.from({ length: 60 }, (_, at) => ({
      time: at * 16,
      luminance: Math.floor(at / 5) % 2,
    }));
    expect(flashes(strobe)).toBeGreaterThan(3);
  });
});

describe("where motion is not welcome", () => {
  test.each([
    ["reduced motion", { "prefers-reduced-motion": "reduce" }],
    ["forced colors", { "forced-colors": "active" }],
  ])("%s: the badge stands still, and not one frame is asked for", async (_, features) => {
    await emulate(features);
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    await loaded();
    const motion = watchMotion();
    await celebrate(person);
    await act(afterMessages);
    expect(screen.getByTestId("badge").textContent).toBe("10");
    expect([motion.frames(), motion.animations(), isMoving()]).toEqual([0, 0, false]);
    expect(screen.queryByRole("button", { name: "Stop the motion" })).toBeNull();
  });

  test("the page may say so, too", async () => {
    document.documentElement.setAttribute("data-motion", "reduced");
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    const motion = watchMotion();
    await celebrate(person);
    await act(afterMessages);
    expect([motion.frames(), motion.animations(), isMoving()]).toEqual([0, 0, false]);
  });

  test("the setting is followed while it moves", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    await celebrate(person);
    await until(isMoving);
    await emulate({ "prefers-reduced-motion": "reduce" });
    await until(() => !isMoving() && watchMotion().animations() === 0);
    const motion = watchMotion();
    await act(afterMessages);
    expect([motion.frames(), motion.animations()]).toEqual([0, 0]);
    expect(screen.getByTestId("badge").textContent).toBe("10");
    await emulate({});
    await act(afterMessages);
    expect(isMoving()).toBe(false);
  });

  test("the counter of frames counts where it moves", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    const motion = watchMotion();
    await celebrate(person);
    await until(isMoving);
    await until(() => motion.frames() > 10);
    expect(motion.frames()).toBeGreaterThan(10);
  });
});

/** Relative luminance of a canvas over a white page, as a share of all of it, and how much of it is painted. */
function luminanceOf(drawn: HTMLCanvasElement): { mean: number; ink: number } {
  const small = new OffscreenCanvas(64, 64);
  const context = small.getContext("2d", { willReadFrequently: true });
  if (!context || drawn.width === 0) return { mean: 1, ink: 0 };
  context.drawImage(drawn, 0, 0, 64, 64);
  const { data } = context.getImageData(0, 0, 64, 64);
  let sum = 0;
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    const channel = (value = 0): number => ((value / 255) * alpha + 1 - alpha) ** 2.2;
    sum += 0.2126 * channel(data[at]) + 0.7152 * channel(data[at + 1]) + 0.0722 * channel(data[at + 2]);
    ink += alpha;
  }
  return { mean: sum / 4096, ink };
}

/** Pairs of opposing changes of a tenth of the luminance: WCAG 2.3.1. */
function flashes(seen: readonly { readonly luminance: number }[]): number {
  let turns = 0;
  let direction = 0;
  let extreme = seen[0]?.luminance ?? 0;
  for (const { luminance } of seen) {
    const change = luminance - extreme;
    if (direction !== 0 && Math.sign(change) === direction) extreme = luminance;
    else if (Math.abs(change) >= 0.1) {
      turns += 1;
      direction = Math.sign(change);
      extreme = luminance;
    }
  }
  return Math.floor(turns / 2);
}
