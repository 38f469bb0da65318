import { describe, expect, it } from "vitest";
import type { OpeningHours, OpeningSpan } from "../hours.ts";
import { openingAt } from "./openingHours.ts";

const berlin = "Europe/Berlin";
const nineToSix: readonly OpeningSpan[] = [["9:00", "18:00"]];
const weekdays: OpeningHours = {
  timeZone: berlin,
  weekly: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
};
const at = (text: string): number => Date.parse(text);
const opening = (hours: OpeningHours, now: string) => {
  const is = openingAt(hours, at(now));
  const change = is.open ? is.until : is.opens;
  return `${is.open ? "open until" : "opens"} ${change === undefined ? "?" : new Date(change).toISOString().slice(0, 16)}`;
};

// 2 November 2026 is a Monday; Berlin is an hour ahead of UTC then.
describe("opening hours in Berlin", () => {
  it.each([
    ["2026-11-02T07:59Z", "opens 2026-11-02T08:00"],
    ["2026-11-02T08:00Z", "open until 2026-11-02T17:00"],
    ["2026-11-02T16:59Z", "open until 2026-11-02T17:00"],
    ["2026-11-02T17:00Z", "opens 2026-11-03T08:00"],
    ["2026-11-06T17:00Z", "opens 2026-11-09T08:00"],
    // Already Monday there, still Sunday in UTC.
    ["2026-11-01T23:30Z", "opens 2026-11-02T08:00"],
  ])("at %s: %s", (now, expected) => {
    expect(opening(weekdays, now)).toBe(expected);
  });

  it("are an hour earlier in UTC while it is summer", () => {
    expect(opening(weekdays, "2026-07-06T07:00Z")).toBe("open until 2026-07-06T16:00");
    // The clocks are put forward on 29 March 2026, a Sunday.
    expect(opening(weekdays, "2026-03-27T17:00Z")).toBe("opens 2026-03-30T07:00");
    expect(opening(weekdays, "2026-10-23T16:00Z")).toBe("opens 2026-10-26T08:00");
  });

  it("are others on a day that is otherwise", () => {
    const hours = { ...weekdays, except: { "2026-11-03": [], "2026-11-04": [["12:00", "13:00"]] as const } };
    expect(opening(hours, "2026-11-02T17:00Z")).toBe("opens 2026-11-04T11:00");
    expect(opening(hours, "2026-11-04T11:30Z")).toBe("open until 2026-11-04T12:00");
  });
});

it("a day can have a break", () => {
  const hours: OpeningHours = {
    timeZone: "UTC",
    weekly: {
      1: [
        ["14:00", "18:00"],
        ["9:00", "12:30"],
      ],
    },
  };
  expect(opening(hours, "2026-11-02T10:00Z")).toBe("open until 2026-11-02T12:30");
  expect(opening(hours, "2026-11-02T13:00Z")).toBe("opens 2026-11-02T14:00");
});

it("a night belongs to the day it begins on, and what follows without a gap is one", () => {
  const hours: OpeningHours = {
    timeZone: "UTC",
    weekly: { 5: [["22:00", "2:00"]], 6: [["2:00", "24:00"]], 7: [["0:00", "1:00"]] },
  };
  expect(opening(hours, "2026-11-06T21:00Z")).toBe("opens 2026-11-06T22:00");
  expect(opening(hours, "2026-11-07T01:00Z")).toBe("open until 2026-11-08T01:00");
});

it("around the clock has no end, and never has no beginning", () => {
  const always: readonly OpeningSpan[] = [["0:00", "24:00"]];
  const hours: OpeningHours = {
    timeZone: "Asia/Kathmandu",
    weekly: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always },
  };
  expect(opening(hours, "2026-11-02T10:00Z")).toBe("open until ?");
  expect(opening({ timeZone: "UTC", weekly: {} }, "2026-11-02T10:00Z")).toBe("opens ?");
});

it.each(["9", "25:00", "9:60", "24:01", "nine", ""])('"%s" is no time of a clock', (time) => {
  const hours: OpeningHours = { timeZone: "UTC", weekly: { 1: [[time, "18:00"]] } };
  expect(() => openingAt(hours, at("2026-11-02T10:00Z"))).toThrow(RangeError);
});

it("a time zone that is none is an error", () => {
  expect(() => openingAt({ ...weekdays, timeZone: "Nowhere" }, 0)).toThrow(RangeError);
});
