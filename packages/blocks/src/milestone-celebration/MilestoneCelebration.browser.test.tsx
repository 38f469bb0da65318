import { virtual } from "@guidepup/virtual-screen-reader";
import { createPersonalization, memoryStorage } from "@rapport/core";
import { attentionOf } from "@rapport/core/attention";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { act, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { watchLayout } from "../internals/layout-shift.fixture.ts";
import { button, card, celebrate, until } from "./celebration-tests.fixture.ts";
import { MilestoneCelebration } from "./index.ts";
import { athlete, CelebrationPage, fitnessMilestones, train } from "./milestone-celebration.fixture.tsx";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const status = () => screen.getByRole("status");
const settled = () =>
  act(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });

describe("two cards on one page", () => {
  const Two = ({ person, both = true }: { person: ReturnType<typeof athlete>; both?: boolean }) => (
    <PersonalizationProvider personalization={person} messages={english}>
      {["one", ...(both ? ["other"] : [])].toReversed().map((name) => (
        <MilestoneCelebration.Root key={name} milestones={fitnessMilestones} data-testid={name}>
          <MilestoneCelebration.Title />
          <MilestoneCelebration.Close />
        </MilestoneCelebration.Root>
      ))}
    </PersonalizationProvider>
  );

  test("celebrate once, and say it once", async () => {
    const person = athlete();
    render(<Two person={person} />);
    await celebrate(person);
    await settled();
    expect(screen.getAllByRole("region")).toHaveLength(1);
    const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(said.filter((words) => words !== "")).toHaveLength(1);
    await userEvent.click(button("Close"));
    await settled();
    expect(card()).toBeNull();
  });

  test("when the one that celebrates leaves, the other takes over", async () => {
    const person = athlete();
    const { rerender } = render(<Two person={person} />);
    const [shown] = [await celebrate(person)];
    expect(shown.dataset["testid"]).toBe("other");
    rerender(<Two person={person} both={false} />);
    expect(card()?.dataset["testid"]).toBe("one");
  });
});

describe("the message", () => {
  test("is there at once, with a name, and without the code that moves", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    expect(card()).toBeNull();
    const shown = await celebrate(person);
    expect(screen.getByRole("region", { name: "Ten workouts" })).toBe(shown);
    expect(screen.getByRole("heading", { name: "Ten workouts" })).toBeTruthy();
    expect(shown.textContent).toContain("One after the other, at your own pace.");
  });

  test("is heard once, by whoever listens, with what came with it", async () => {
    const person = athlete();
    const { container } = render(<CelebrationPage personalization={person} />);
    await virtual.start({ container });
    await celebrate(person);
    await until(() => document.querySelector("[data-moving]") !== null);
    await userEvent.keyboard("{Escape}");
    await settled();
    const heard = (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith("polite"));
    await virtual.stop();
    expect(heard.join("\n").match(/Ten workouts/g)).toHaveLength(1);
    expect(heard.join("\n").match(/Your first workout/g)).toHaveLength(1);
  });

  test("that joins later is heard, and the first one is not heard again", async () => {
    const person = athlete();
    const { container } = render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await virtual.start({ container });
    await act(async () => {
      person.record({ type: "own", item: { id: "a", title: "A", traits: [] } });
      await settled();
    });
    const heard = (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith("polite"));
    await virtual.stop();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain("First list finished");
    expect(heard[0]).not.toContain("Ten workouts");
  });

  test("is worded by the catalogue where the host says nothing, or fails to", async () => {
    const errors: unknown[] = [];
    const person = createPersonalization({
      consent: { granted: () => true },
      onError: (error) => errors.push(error),
    });
    const fail = () => {
      throw new Error("host");
    };
    render(<CelebrationPage personalization={person} describe={fail} />);
    await celebrate(person);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("10 × workout");
    expect(errors).toContainEqual(new Error("host"));
  });

  test.each([
    [undefined, "Well done!"],
    ["mood:playful", "Well done."],
    ["mood:low", undefined],
  ])("rejoices only as far as what the person said of their mood allows: %s", async (mood, praise) => {
    const person = createPersonalization({ consent: { granted: () => true, level: 6 } });
    render(<CelebrationPage personalization={person} describe={undefined} />);
    await act(() => person.ready);
    act(() => person.feel(mood));
    await celebrate(person);
    const said = ["Well done!", "Well done."].filter((text) => screen.queryByText(text));
    expect(said).toEqual(praise ? [praise] : []);
  });
});

describe("the card", () => {
  test("is not modal: it takes no focus, and the page goes on", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    button("Log ten workouts").focus();
    await userEvent.keyboard("{Enter}");
    const shown = await screen.findByRole("region");
    await settled();
    expect(document.activeElement).toBe(button("Log ten workouts"));
    expect(shown.getAttribute("aria-modal")).toBeNull();
    expect(document.querySelector("[inert], dialog")).toBeNull();
    await userEvent.type(screen.getByLabelText("Notes"), "still mine");
    expect(card()).toBe(shown);
  });

  test("does not come while the person types, and does when they have finished", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await userEvent.type(screen.getByLabelText("Notes"), "a");
    train(person, 10);
    await settled();
    expect(card()).toBeNull();
    expect(attentionOf(person).trace()).toMatchObject([{ state: { because: "typing" } }]);
    screen.getByLabelText("Notes").blur();
    expect(await screen.findByRole("region")).toBeTruthy();
  });

  test("moves nothing of the page when it comes and goes", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} page={<p>Below</p>} />);
    const nothingMoved = await watchLayout();
    await celebrate(person);
    await settled();
    await userEvent.click(button("Close"));
    expect(card()).toBeNull();
    await nothingMoved();
  });

  test("merges what was reached together, and is one card", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    expect(screen.getAllByRole("region")).toHaveLength(1);
    expect(card()?.textContent).toContain("Also: Your first workout.");
    await userEvent.click(button("Close"));
    await settled();
    expect(card()).toBeNull();
    expect(status().textContent?.trim()).toBe("");
  });

  test("comes once: not again after a reload, and not twice in strict mode", async () => {
    const storage = memoryStorage();
    const create = () => createPersonalization({ storage, consent: { granted: () => true } });
    const person = create();
    const { unmount } = render(
      <StrictMode>
        <CelebrationPage personalization={person} />
      </StrictMode>,
    );
    await person.ready;
    await celebrate(person);
    expect(screen.getAllByRole("region")).toHaveLength(1);
    await userEvent.click(button("Close"));
    unmount();
    const later = create();
    render(<CelebrationPage personalization={later} />);
    await later.ready;
    await settled();
    expect(card()).toBeNull();
    train(later, 1);
    await settled();
    expect(card()).toBeNull();
  });
});

describe("with the keyboard alone", () => {
  test("everything is reached, and Escape within the card closes it and gives the focus back", async () => {
    const person = athlete();
    const onEnd = vi.fn();
    render(<CelebrationPage personalization={person} onEnd={onEnd} action="Plan the next one" share />);
    button("Log ten workouts").focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("region");
    await until(() => document.querySelector("[data-moving]") !== null);
    const names: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await userEvent.keyboard("{Tab}");
      names.push(document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    }
    expect(names).toEqual(["Plan the next one", "Share", "No more of these", "Stop the motion", "Close"]);
    await userEvent.keyboard("{Escape}");
    expect(document.querySelector("[data-moving]")).toBeNull();
    expect(card()).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(card()).toBeNull();
    expect(onEnd.mock.calls).toEqual([["escape"]]);
    expect(document.activeElement).toBe(button("Log ten workouts"));
  });

  test("whoever stops the motion stays where they are", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await until(() => document.querySelector("[data-moving]") !== null);
    const stop = button("Stop the motion");
    stop.focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(stop);
    expect(stop.getAttribute("aria-disabled")).toBe("true");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(button("Close"));
    expect(screen.queryByRole("button", { name: "Stop the motion" })).toBeNull();
  });

  test("where there is no way back the focus goes to the line that said it", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person);
    await settled();
    button("Close").focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(status());
  });
});

describe("leaving by itself", () => {
  /** Shows a card whose timers the test turns, once what it does over time is there. */
  const showFor = async (props: Parameters<typeof CelebrationPage>[0] = {}) => {
    const person = athlete();
    const onEnd = vi.fn();
    render(<CelebrationPage personalization={person} onEnd={onEnd} {...props} />);
    await userEvent.hover(screen.getByRole("heading", { name: "Training" }));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    act(() => train(person, 10));
    await until(() => document.querySelector("[data-moving]") !== null);
    await settled();
    const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
    return { person, onEnd, pass };
  };

  test("comes after its time, never before 5 s", async () => {
    const { onEnd, pass } = await showFor({ duration: 10 });
    await pass(4999);
    expect(card()).not.toBeNull();
    await pass(1);
    expect(card()).toBeNull();
    expect(onEnd.mock.calls).toEqual([["time"]]);
  });

  test("waits for the pointer and the focus, and then begins anew", async () => {
    const { pass } = await showFor({ duration: 6000 });
    await pass(5000);
    await userEvent.hover(button("Close"));
    await pass(60_000);
    expect(card()).not.toBeNull();
    await userEvent.unhover(button("Close"));
    act(() => button("Close").focus());
    await settled();
    await pass(60_000);
    expect(card()).not.toBeNull();
    act(() => button("Log ten workouts").focus());
    await settled();
    await pass(5999);
    expect(card()).not.toBeNull();
    await pass(1);
    expect(card()).toBeNull();
  });

  test("waits while the tab is hidden", async () => {
    const { pass } = await showFor({ duration: 6000 });
    const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await pass(60_000);
    expect(card()).not.toBeNull();
    visibility.mockReturnValue("visible");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await pass(6000);
    expect(card()).toBeNull();
  });

  test.each([{ action: "Plan the next one" }, { share: true }, { duration: Infinity }])(
    "never comes with %o",
    async (props) => {
      const { pass } = await showFor(props);
      await pass(3_600_000);
      expect(card()).not.toBeNull();
    },
  );
});

describe("a kind of celebration", () => {
  test("can be turned off on the card, and on again", async () => {
    const person = athlete();
    render(<CelebrationPage personalization={person} />);
    await celebrate(person, 1);
    await userEvent.click(button("No more of these"));
    expect(status().textContent).toContain("You will see no more celebrations like this.");
    expect(person.decisions()).toMatchObject([
      { type: "claim", milestone: "first" },
      { type: "ask", ask: "milestone:workouts", answer: "never" },
    ]);
    await userEvent.click(button("Show these again"));
    expect(status().textContent).toContain("You will see celebrations like this again.");
    await userEvent.click(button("No more of these"));
    await userEvent.click(button("Close"));
    train(person, 9);
    await settled();
    expect(card()).toBeNull();
    // An answer gives the next ask a pause.
    person.advance(60_000);
    person.record({ type: "own", item: { id: "a", title: "A", traits: [] } });
    expect(await screen.findByRole("region", { name: "First list finished" })).toBeTruthy();
  });
});
