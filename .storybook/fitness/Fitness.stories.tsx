import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Fitness } from "./Fitness.tsx";

/**
 * Goals without a race: what is done adds up, a day without is a rest day, and a milestone is celebrated once, when the moment
 * is right.
 */
const meta = {
  title: "Fitness",
  component: Fitness,
} satisfies Meta<typeof Fitness>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }));
const progress = (canvas: Canvas, name: string) => canvas.findByRole("progressbar", { name });
const says = (canvas: Canvas, name: string, text: string) =>
  waitFor(async () => expect(await progress(canvas, name)).toHaveAttribute("aria-valuetext", text));

export const FitnessStory: Story = {
  name: "Fitness",
  play: async ({ canvas }) => {
    await says(canvas, "Ten workouts", "8 of 10");
    await expect(canvas.queryByRole("region", { name: "Ten workouts" })).toBeNull();
  },
};

/** The tenth one is celebrated, and is in the list from then on. */
export const TenthWorkout: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "I did a workout");
    await says(canvas, "Ten workouts", "9 of 10");
    await press(canvas, "I did a workout");
    const card = within(await canvas.findByRole("region", { name: "Ten workouts" }));
    await expect(card.getByRole("button", { name: "Plan the next one" })).toBeInTheDocument();
    const reached = within(canvas.getByRole("region", { name: "What you reached" }));
    await expect(await reached.findByText("Ten workouts")).toBeVisible();
  },
};

/** Two days without: a rest day. All that was done is there, and nothing asks for more. */
export const RestDay: Story = {
  args: { daysAgo: 2 },
  play: async ({ canvas }) => {
    await says(canvas, "Ten workouts", "8 of 10");
    await expect(canvas.getAllByText("Rest day. All you did stays.")).toHaveLength(2);
  },
};

/** The phone is asked when the person reaches for it, with what they get; then the steps add up. */
export const StepsFromThePhone: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Count my steps for me");
    await canvas.findByText("Your steps add up by themselves, and you type nothing in.");
    await press(canvas, "Allow");
    await says(canvas, "A hundred thousand steps", "67,200 of 100,000");
  },
};

/** Without the phone it works all the same. */
export const StepsTypedIn: Story = {
  args: { phone: "no" },
  play: async ({ canvas }) => {
    await press(canvas, "Count my steps for me");
    await press(canvas, "Allow");
    const field = await canvas.findByRole("spinbutton");
    await userEvent.type(field, "5000");
    await press(canvas, "Add");
    await says(canvas, "A hundred thousand steps", "69,000 of 100,000");
  },
};

/** Celebrations of workouts are turned off: the tenth goes to the list without a word. */
export const WithoutCelebrations: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("checkbox", { name: "Workouts" }));
    await press(canvas, "I did a workout");
    await press(canvas, "I did a workout");
    const reached = within(canvas.getByRole("region", { name: "What you reached" }));
    await expect(await reached.findByText("Ten workouts")).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Plan the next one" })).toBeNull();
  },
};

export const Dark: Story = { ...TenthWorkout, globals: { theme: "dark" } };
export const RightToLeft: Story = { ...TenthWorkout, globals: { direction: "rtl" } };

/** The same joy, and nothing moves: the card and its medal are there at once. */
export const ReducedMotion: Story = {
  globals: { motion: "reduced" },
  play: async (context) => {
    await TenthWorkout.play?.(context);
    const card = context.canvas.getByRole("region", { name: "Ten workouts" });
    await expect(card).not.toHaveAttribute("data-moving");
    await expect(document.querySelector(".rapport-milestone-confetti")).toBeNull();
    await expect(card.getAnimations({ subtree: true })).toEqual([]);
  },
};

/** In each language of the page, its own words included. */
const inLocale = (locale: string, name: string, text: string): Story => ({
  globals: { locale },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { level: 1, name })).toBeVisible();
    await expect(canvas.getByRole("button", { name: text })).toBeVisible();
  },
});
export const German = inLocale("de", "Dein Training", "Ich habe trainiert");
export const Spanish = inLocale("es", "Tu entrenamiento", "He entrenado");
export const Arabic = inLocale("ar", "التدريب", "أنجزتُ تمرينًا");
export const Pseudo = inLocale("pseudo", "Your training", "I did a workout");
