import { describe, expect, it } from "vitest";
import { defineMilestones } from "../milestones/milestone.ts";
import { english } from "./en.ts";
import { sayMilestone, wordMilestone } from "./word-milestone.ts";

const { all } = defineMilestones([
  { id: "ten", count: "sport:workout", target: 10 },
  { id: "far", count: "metre", target: 10_000 },
  { id: "own", count: () => 1, target: 3 },
  { id: "year", after: 365 * 86_400_000 },
  { id: "list", when: () => true },
]);

describe("a milestone of which the host says nothing", () => {
  it("is worded by what it counts", () => {
    expect(all.map((milestone) => wordMilestone(milestone, english))).toMatchObject([
      { title: "10 × workout", badge: "10" },
      { title: "10,000 × metre", badge: undefined },
      { title: "You did it.", badge: "3" },
      { title: "365 days together" },
      { title: "You did it." },
    ]);
  });

  it.each([
    ["celebrating", "Well done!"],
    ["warm", "Well done."],
    ["plain", undefined],
  ] as const)("is praised as the moment allows: %s", (tone, text) => {
    for (const milestone of all) expect(wordMilestone(milestone, english, tone).text).toBe(text);
  });

  it("has numbers as they are written where the person is", () => {
    const [, far] = all;
    const messages = { ...english, locale: "de" };
    expect(far && wordMilestone({ ...far, target: 1000 }, messages).badge).toBe("1.000");
  });
});

it("is read out in whole sentences", () => {
  expect(sayMilestone({ title: "Ten workouts", text: "Well done." })).toBe("Ten workouts. Well done.");
  expect(sayMilestone({ title: "You did it." })).toBe("You did it.");
});
