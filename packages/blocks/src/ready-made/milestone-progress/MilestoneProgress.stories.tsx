import { arabic } from "@rapport/core/messages/ar";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { MilestoneProgress } from "../../milestone-progress/index.ts";
import { GoalPage } from "./goal-progress.fixture.tsx";

const meta = {
  title: "Blocks/MilestoneProgress",
  component: GoalPage,
  subcomponents: {
    Root: MilestoneProgress.Root,
    Label: MilestoneProgress.Label,
    Text: MilestoneProgress.Text,
    Bar: MilestoneProgress.Bar,
    Rest: MilestoneProgress.Rest,
  },
  tags: ["!autodocs"],
  args: { label: "Ten workouts" },
} satisfies Meta<typeof GoalPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const says = (text: string): NonNullable<Story["play"]> =>
  async function play({ canvas }) {
    await expect(await canvas.findByRole("progressbar")).toHaveAttribute("aria-valuetext", text);
  };

/** Seven of ten. */
export const OnTheWay: Story = { play: says("7 of 10") };
/** Nothing done so far: that is said as plainly. */
export const Beginning: Story = { args: { times: 0 }, play: says("0 of 10") };
/** Reached, and more than that. */
export const Reached: Story = { args: { times: 12 }, play: says("Reached") };
/** A day without is a rest day. Nothing is lost, and nobody is reminded. */
export const RestDay: Story = {
  args: { daysAgo: 2 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Rest day. All you did stays.")).toBeVisible();
  },
};
/** Time together, in days. */
export const Together: Story = {
  args: { milestone: "year", times: 1, daysAgo: 100, label: "A year together" },
  play: says("100 of 365 days"),
};
export const LongWords: Story = {
  args: {
    label: "Zehn Krafttrainingseinheiten mit Eigenkörpergewicht in der Eingewöhnungsphase",
    rest: true,
  },
};
export const RightToLeft: Story = {
  args: { messages: arabic, label: "عشرة تمارين", rest: true },
  globals: { direction: "rtl" },
};

/** A rest day in each language of the page. */
const inLocale = (locale: string, text: RegExp): Story => ({
  args: { daysAgo: 2 },
  globals: { locale },
  play: async ({ canvas }) => {
    for (const said of await canvas.findAllByText(text)) await expect(said).toBeVisible();
  },
});
export const German = inLocale("de", /^Ruhetag\./);
export const Spanish = inLocale("es", /^Día de descanso\./);
export const Arabic = inLocale("ar", /^يوم راحة\./);
export const Pseudo = inLocale("pseudo", /^\[.*\]$/);

export const Dark: Story = { ...RestDay, globals: { theme: "dark" } };
export const HighContrast: Story = { ...RestDay, globals: { theme: "high-contrast" } };

/** Every state. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24, maxInlineSize: 420 }}>
      <GoalPage label="Beginning" times={0} />
      <GoalPage label="On the way" />
      <GoalPage label="On a rest day" daysAgo={3} />
      <GoalPage label="Reached" times={12} />
      <GoalPage label="A year together" milestone="year" times={1} daysAgo={100} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole("progressbar")).toHaveLength(5);
  },
};
