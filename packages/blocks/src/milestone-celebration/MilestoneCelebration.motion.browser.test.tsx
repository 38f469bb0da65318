import { createPersonalization } from "@rapport/core";
import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { button, card, celebrate, confetti, emulate, isMoving, until } from "./celebration-tests.fixture.ts";
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
    expect(confetti()?.getAttribute("aria-hidden")).toBe("true");
    expect(getComputedStyle(confetti() as Element).pointerEvents).toBe("none");
    expect(screen.getByTestId("badge").getAttribute("aria-hidden")).toBe("true");
    const { top, left, width, height } = button("Close").getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)?.closest("button")).toBe(
      button("Close"),
    );
    expect(confetti()?.closest("button, a, [tabindex]")).toBeNull();
  });

  test("flies without the main thread: nothing but what a browser moves by itself", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    // The paper is there before it flies.
    await until(isFlying);
    const moved = (confetti() as HTMLElement)
      .getAnimations({ subtree: true })
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
      .flatMap((frame) => Object.keys(frame))
      .filter((name) => !["offset", "computedOffset", "easing", "composite"].includes(name));
    expect([...new Set(moved)].toSorted()).toEqual(["opacity", "transform"]);
  });

  test("may fail: the card stands without it, and the host is told", async () => {
    vi.spyOn(Element.prototype, "animate").mockImplementation(function move(this: Element, ...moves) {
      if (this.closest(".rapport-milestone-confetti")) throw new TypeError("Nothing flies here.");
      const [keyframes, options] = moves;
      const animation = new Animation(new KeyframeEffect(this, keyframes, options));
      animation.play();
      return animation;
    });
    const errors: unknown[] = [];
    const person = createPersonalization({
      consent: { granted: () => true },
      onError: (error) => errors.push(error),
    });
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await vi.waitFor(() => expect(String(errors[0])).toContain("Nothing flies here"), { timeout: 15_000 });
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

  test.each([
    ["slowly", 0],
    ["as fast as any", 1 - Number.EPSILON],
  ])("flashes at most three times in any second, where pieces turn %s", async (_, random) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    const shown = await celebrate(person);
    await until(isFlying);
    expect(confetti()?.children).toHaveLength(18);
    expect(mostFlashes(shown)).toBeLessThanOrEqual(3);
  });

  test.each([
    ["one piece that turns too fast", ".rapport-milestone-confetti > :last-child", turning],
    [
      "one piece that changes its colour",
      ".rapport-milestone-confetti > :last-child",
      strobe("backgroundColor", "black", "white"),
    ],
    ["confetti that comes and goes", ".rapport-milestone-confetti", strobe("opacity", "0", "1")],
    ["a card that changes its colour", ":scope", strobe("backgroundColor", "black", "white")],
  ])("the measure of flashes sees %s", async (_, selector, frames) => {
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    const shown = await celebrate(person);
    await until(isFlying);
    const flashing = selector === ":scope" ? shown : shown.querySelector(selector);
    for (const move of flashing?.getAnimations() ?? []) move.cancel();
    flashing?.animate(frames, 3000);
    expect(mostFlashes(shown)).toBeGreaterThan(3);
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

  test("the counters count where it moves", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} duration={Infinity} />);
    const motion = watchMotion();
    await celebrate(person);
    await until(isMoving);
    await until(() => motion.frames() > 10);
    expect(motion.frames()).toBeGreaterThan(10);
    expect(motion.animations()).toBeGreaterThan(10);
  });
});

/** All that flies is in the air: every piece, and what fades them together. The paper is there a little earlier. */
const isFlying = (): boolean => confetti()?.getAnimations({ subtree: true }).length === 19;

/** Turns of a piece in 3 s that hide and show it four times a second. */
const turning: Keyframe[] = [{ transform: "rotateX(0deg)" }, { transform: "rotateX(2160deg)" }];

/** Twelve changes to and fro in 3 s. */
function strobe(property: string, ...values: readonly [string, string]): Keyframe[] {
  return Array.from({ length: 25 }, (_, at) => ({ [property]: values[at % 2 ? 1 : 0], easing: "steps(1)" }));
}

/** The most flashes in any second of the card's own ground and of each piece, over a black page and over a white one. */
function mostFlashes(shown: HTMLElement): number {
  const pieces = [...(confetti()?.children ?? [])];
  const moves = shown.getAnimations({ subtree: true });
  for (const move of moves) move.pause();
  const times = Array.from({ length: 180 }, (_, at) => (at * 1000) / 60);
  const frames = times.map((time) => {
    for (const move of moves) move.currentTime = time;
    return [shown, ...pieces].map((one) => [0, 1].map((page) => luminanceOf(one, page)));
  });
  const flashesOf = (one: number, page: number): number[] => {
    const seen = frames.map((frame) => frame[one]?.[page] ?? Number.NaN);
    return times.map((_, at) => flashes(seen.slice(at, at + 60)));
  };
  return Math.max(...[shown, ...pieces].flatMap((_, at) => [...flashesOf(at, 0), ...flashesOf(at, 1)]));
}

/** Relative luminance where an element is at its largest: what is not covered, as it turns or fades, is the page. */
function luminanceOf(one: Element, page: number): number {
  const { backgroundColor, transform } = getComputedStyle(one);
  const { a, b, c, d } = new DOMMatrix(transform);
  let covered = Math.min(1, Math.abs(a * d - b * c));
  for (let at: Element | null = one; at; at = at.parentElement)
    covered *= Number(getComputedStyle(at).opacity);
  return page + covered * (luminanceOfColor(backgroundColor) - page);
}

const luminances = new Map<string, number>();

/** Relative luminance, 0 to 1, of a colour as the browser paints it. */
function luminanceOfColor(color: string): number {
  const known = luminances.get(color) ?? paintedLuminance(color);
  luminances.set(color, known);
  return known;
}

function paintedLuminance(color: string): number {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const channel = (value = 0): number => (value / 255) ** 2.2;
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Pairs of opposing changes of a tenth of the luminance: WCAG 2.3.1. */
function flashes(seen: readonly number[]): number {
  let turns = 0;
  let direction = 0;
  let extreme = seen[0] ?? 0;
  for (const luminance of seen) {
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
