import { createPersonalization } from "@rapport/core";
import { arabic } from "@rapport/core/messages/ar";
import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { FilmPage } from "../../internals/film-page.fixture.tsx";
import { watchLayout } from "../../internals/layout-shift.fixture.ts";
import type { CallbackRequest, OpeningHours } from "../../human-touchpoint/index.ts";
import { HelpCard } from "./index.ts";
import { hour, minute, monday, TouchpointPage, weekdays } from "./touchpoint.fixture.tsx";

afterEach(() => {
  vi.useRealTimers();
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const card = () => screen.getByRole("region", { name: "Talk to a person" });

test("is a region named by its heading, and its ways follow in the order they stand in", async () => {
  render(<TouchpointPage onChat={() => {}} onCallback={() => {}} />);
  await screen.findByText(/^Open now/);
  expect(card().querySelector("h2")?.textContent).toBe("Talk to a person");
  const names: (string | undefined | null)[] = [];
  for (let tab = 0; tab < 3; tab += 1) {
    await userEvent.keyboard("{Tab}");
    names.push(document.activeElement?.textContent);
  }
  expect(names).toEqual(["Call +49 30 901820", "Chat", "Have us call you"]);
});

test("nothing moves when it is known whether it is open", async () => {
  const isStill = await watchLayout();
  render(<TouchpointPage onChat={() => {}} onCallback={() => {}} />);
  expect(await screen.findByText(/^Open now/)).toBeTruthy();
  await isStill();
});

test("closes, opens and grows older by the clock, without a reload", async () => {
  vi.useFakeTimers({ now: monday + 7 * hour + 28 * minute, toFake: ["setTimeout", "clearTimeout", "Date"] });
  const personalization = createPersonalization();
  render(
    <FilmPage personalization={personalization}>
      <HelpCard hours={weekdays} waiting={{ minutes: 3, time: Date.now() }} phone="112" />
    </FilmPage>,
  );
  await vi.waitFor(() => expect(card().textContent).toContain("Open now, until 18:00"), { timeout: 15_000 });
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  pass(minute);
  expect(card().textContent).toContain("as of 1 minute ago");
  pass(minute);
  expect(card().textContent).toContain("Closed now. Opens tomorrow at 9:00");
  expect(screen.queryByRole("link", { name: "Call 112" })).toBeNull();
  expect(card().hasAttribute("data-closed")).toBe(true);
  vi.setSystemTime(monday + 22.5 * hour);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(card().textContent).toContain("Open now, until 18:00");
});

describe("asking for a call", () => {
  const open = async (onCallback: (request: CallbackRequest) => Promise<void> | void = () => {}) => {
    render(<TouchpointPage onCallback={onCallback} />);
    await press("Have us call you");
    return screen.findByRole("textbox", { name: "Your phone number" });
  };

  test("takes a number and a note, by keyboard alone, and says what became of it", async () => {
    const asked: CallbackRequest[] = [];
    const field = await open((request) => void asked.push(request));
    await vi.waitFor(() => expect(document.activeElement).toBe(field), { timeout: 15_000 });
    expect([field.getAttribute("type"), field.getAttribute("autocomplete")]).toEqual(["tel", "tel"]);
    await userEvent.keyboard("030 901820{Tab}About order 7{Enter}");
    const status = await screen.findByText("Noted. A person calls you.");
    expect(asked).toEqual([{ phone: "030 901820", note: "About order 7" }]);
    await vi.waitFor(() => expect(document.activeElement).toBe(status), { timeout: 15_000 });
    expect(status.getAttribute("role")).toBe("status");
    expect(screen.queryByRole("button", { name: "Have us call you" })).toBeNull();
  });

  test.each(["Escape", "Not now"])("is left with %s, and the focus is where it was", async (way) => {
    await open();
    if (way === "Escape") await userEvent.keyboard("{Escape}");
    else await press(way);
    expect(screen.queryByRole("textbox")).toBeNull();
    await vi.waitFor(
      () => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Have us call you" })),
      { timeout: 15_000 },
    );
  });

  test("needs a number that can be called, in whatever digits", async () => {
    const asked: CallbackRequest[] = [];
    const field = await open((request) => void asked.push(request));
    await userEvent.fill(field, "call me");
    await press("Ask for the call");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /^Please write/,
    );
    expect(document.activeElement).toBe(field);
    await userEvent.fill(field, "٠٣٠٩٠١٨٢٠");
    await press("Ask for the call");
    await screen.findByText(/^Noted\./);
    expect(asked).toHaveLength(1);
  });

  test("that does not get through keeps what was written, is told, and can be tried again; once at a time", async () => {
    let attempts = 0;
    const answers: ((isThrough: boolean) => void)[] = [];
    const field = await open(
      () =>
        new Promise((resolve, reject) => {
          attempts += 1;
          answers.push((isThrough) => (isThrough ? resolve() : reject(new Error("offline"))));
        }),
    );
    await userEvent.fill(field, "030 901820");
    await press("Ask for the call");
    expect(screen.getByText("One moment.")).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("{Escape}");
    screen.getByRole("button", { name: "Not now" }).click();
    expect(attempts).toBe(1);
    expect(screen.getByText("One moment.")).toBeTruthy();
    answers[0]?.(false);
    await screen.findByText(/^That did not get through/);
    expect((field as HTMLInputElement).value).toBe("030 901820");
    await press("Ask for the call");
    answers[1]?.(true);
    await screen.findByText(/^Noted\./);
  });

  test("works while it is closed, and says that the call comes later", async () => {
    render(<TouchpointPage now={monday + 10 * hour} onCallback={() => {}} />);
    await screen.findByText(/^Closed now/);
    await press("Have us call you");
    await userEvent.fill(await screen.findByRole("textbox", { name: "Your phone number" }), "030 901820");
    await press("Ask for the call");
    expect(await screen.findByText("Noted. A person calls you once it is open.")).toBeTruthy();
  });

  test("leaves nothing of the number in the log", async () => {
    const personalization = createPersonalization();
    render(
      <FilmPage personalization={personalization}>
        <HelpCard onCallback={() => {}} />
      </FilmPage>,
    );
    await press("Have us call you");
    await userEvent.fill(await screen.findByRole("textbox", { name: "Your phone number" }), "030 901820");
    await press("Ask for the call");
    await screen.findByText(/^Noted\./);
    expect(personalization.entries()).toEqual([]);
  });
});

test("without hours nothing is said of them, and every way is there", () => {
  render(
    <FilmPage>
      <HelpCard phone="112" onChat={() => {}} />
    </FilmPage>,
  );
  expect(card().textContent).not.toMatch(/open|hours/iu);
  expect(card().hasAttribute("data-open")).toBe(false);
  expect(screen.getByRole("link", { name: "Call 112" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Chat" })).toBeTruthy();
});

test("hours that cannot be read are an error for the developer", async () => {
  const broken: OpeningHours = { timeZone: "Nowhere", weekly: {} };
  const errors: unknown[] = [];
  const personalization = createPersonalization({ onError: (error) => errors.push(error) });
  const log = vi.spyOn(console, "error").mockReturnValue(undefined);
  render(
    <FilmPage personalization={personalization}>
      <HelpCard hours={broken} />
    </FilmPage>,
  );
  await vi.waitFor(() => expect(String(errors[0])).toContain("the opening hours cannot be read"), {
    timeout: 15_000,
  });
  log.mockRestore();
});

test("a number stays in one piece where the writing runs from right to left", () => {
  render(<TouchpointPage messages={arabic} />);
  expect(screen.getByRole("link").textContent).toContain("\u2068\u200e+49 30 901820\u2069");
});
