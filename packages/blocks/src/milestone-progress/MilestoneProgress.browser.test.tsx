import { act, render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import "../styles/styles.css";
import { ProgressPage, trained } from "./milestone-progress.fixture.tsx";

const bar = () => screen.getByRole("progressbar");
const root = () => document.querySelector<HTMLElement>(".rapport-progress");

describe("progress", () => {
  test("is told in words, to everybody the same", () => {
    render(<ProgressPage label="Ten workouts" />);
    expect(screen.getByText("7 of 10")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Ten workouts" })).toBe(bar());
    expect(bar().getAttribute("aria-valuetext")).toBe("7 of 10");
    expect(bar().getAttribute("aria-valuenow")).toBe("70");
    expect(bar().querySelector("rect")?.getAttribute("width")).toBe("70%");
  });

  test("follows what is done, and says when it is reached; more than enough is enough", () => {
    const personalization = trained(9);
    render(<ProgressPage personalization={personalization} />);
    expect(screen.getByRole("progressbar", { name: "workout" })).toBe(bar());
    act(() => void personalization.record({ type: "count", counter: "sport:workout", by: 5 }));
    expect(bar().getAttribute("aria-valuetext")).toBe("Reached");
    expect(bar().getAttribute("aria-valuenow")).toBe("100");
    expect(bar().querySelector("rect")?.getAttribute("width")).toBe("100%");
    expect(root()?.dataset["reached"]).toBe("");
  });

  test("of time is told in days", () => {
    render(<ProgressPage times={1} daysAgo={100} milestone="year" />);
    expect(bar().getAttribute("aria-valuetext")).toBe("100 of 365 days");
  });

  test("of what is not declared is empty, and does no harm", () => {
    render(<ProgressPage milestone="unknown" />);
    expect(bar().getAttribute("aria-valuenow")).toBe("0");
  });
});

describe("a day without", () => {
  test("is a rest day: nothing is lost, and nothing else is said", () => {
    render(<ProgressPage daysAgo={2} />);
    expect(screen.getByText("Rest day. All you did stays.")).toBeTruthy();
    expect(root()?.dataset["rest"]).toBe("");
    expect(bar().getAttribute("aria-valuetext")).toBe("7 of 10");
    expect(root()?.textContent).not.toMatch(/lost|streak|missed|only|still/i);
  });

  test.each([
    ["on the day itself", <ProgressPage key="1" daysAgo={0.5} />],
    ["before the first time", <ProgressPage key="2" times={0} />],
    ["when it is reached", <ProgressPage key="3" times={10} daysAgo={9} />],
    ["where the host knows better", <ProgressPage key="4" daysAgo={2} rest={false} />],
  ])("is not %s", (_, page) => {
    render(page);
    expect(screen.queryByText(/^Rest day/)).toBeNull();
  });

  test("takes no more room than any other", () => {
    const { rerender } = render(<ProgressPage />);
    const before = root()?.offsetHeight;
    rerender(<ProgressPage rest />);
    expect(screen.getByText(/^Rest day/)).toBeTruthy();
    expect(root()?.offsetHeight).toBe(before);
  });
});

test("the bar grows along the line: from the right where that is the beginning", () => {
  render(
    <div dir="rtl">
      <ProgressPage />
    </div>,
  );
  const { right } = bar().getBoundingClientRect();
  expect(bar().querySelector("rect")?.getBoundingClientRect().right).toBeCloseTo(right, 0);
});
