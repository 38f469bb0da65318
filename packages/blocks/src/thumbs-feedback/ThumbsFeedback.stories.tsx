import { createPersonalization } from "@rapport/core";
import type { Thumb } from "@rapport/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { SaveRejected, ThumbsFeedback } from "./index.ts";
import { FilmThumbs, type FilmThumbsProps } from "./thumbs-feedback.fixture.tsx";

const meta = {
  title: "Blocks/ThumbsFeedback",
  component: FilmThumbs,
  subcomponents: {
    Root: ThumbsFeedback.Root,
    Up: ThumbsFeedback.Up,
    Down: ThumbsFeedback.Down,
    Reasons: ThumbsFeedback.Reasons,
    Receipt: ThumbsFeedback.Receipt,
  },
  tags: ["!autodocs"],
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
  },
} satisfies Meta<typeof FilmThumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What fades in is there before it can be seen. */
const isVisible = (element: HTMLElement) => waitFor(() => expect(element).toBeVisible());

type Canvas = ReturnType<typeof within>;
const up = (canvas: Canvas) => canvas.findByRole("button", { name: "More like this" });
const down = (canvas: Canvas) => canvas.findByRole("button", { name: "Less like this" });
const undo = (canvas: Canvas) => canvas.findByRole("button", { name: "Undo" });

/** No opinion yet. */
export const Unrated: Story = {
  play: async ({ canvas }) => {
    await isVisible(await canvas.findByRole("group", { name: "Your opinion on Perfect Days" }));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "false");
  },
};

/** The thumb answers at once, and the line tells what it really changed. */
export const Liked: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await up(canvas));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "true");
    await isVisible(canvas.getByText(/^Liked\./));
    await isVisible(await undo(canvas));
  },
};

/** Less like this: the film leaves the list. */
export const Disliked: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await down(canvas));
    await expect(await down(canvas)).toHaveAttribute("aria-pressed", "true");
    await isVisible(canvas.getByText(/^Hidden\./));
    await expect(canvas.queryByText("Perfect Days")).toBeNull();
  },
};

/** The one clears the other, and a thumb pressed again is taken back. */
export const Cleared: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await down(canvas));
    await userEvent.click(await up(canvas));
    await expect(await down(canvas)).toHaveAttribute("aria-pressed", "false");
    await userEvent.click(await up(canvas));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "false");
    await isVisible(canvas.getByText(/^Cleared\./));
  },
};

/** Undo takes back exactly what was done; focus stays with the line. */
export const Undone: Story = {
  play: async (context) => {
    await Liked.play?.(context);
    const { canvas } = context;
    await userEvent.click(await undo(canvas));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "false");
    await isVisible(canvas.getByText(/^Undone\./));
  },
};

/** The host's account did not answer: the opinion stays on the device, and the line says so. */
export const NotSaved: Story = {
  args: { onSave: () => Promise.reject(new Error("No connection.")) },
  play: async ({ canvas }) => {
    await userEvent.click(await up(canvas));
    await isVisible(await canvas.findByText("Not saved to your account."));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "true");
    await isVisible(canvas.getByRole("button", { name: "Try again" }));
  },
};

/** Hidden, and asked why. An answer is not needed; each one can be taken back. */
export const WhyNot: Story = {
  args: { why: ["director:wim wenders", "genre:drama", "mood:quiet"] },
  play: async ({ canvas }) => {
    await userEvent.click(await down(canvas));
    const question = within(await canvas.findByRole("group", { name: "Why not?" }));
    const director = question.getByRole("button", { name: "Not Wim Wenders" });
    await expect(director).toHaveAttribute("aria-pressed", "false");
    await userEvent.click(director);
    await expect(director).toHaveAttribute("aria-pressed", "true");
    await isVisible(canvas.getByText(/^You will see less of this\./));
  },
};

/** The account will never take it: only then is it rolled back. */
export const Rejected: Story = {
  args: { onSave: () => Promise.reject(new SaveRejected()) },
  play: async ({ canvas }) => {
    await userEvent.click(await up(canvas));
    await isVisible(await canvas.findByText(/Your account did not accept this/));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "false");
  },
};

/** The host may say no before anything changes. */
export const Cancelled: Story = {
  args: { onValueChange: fn((_, details) => details.cancel()) },
  play: async ({ canvas }) => {
    await userEvent.click(await up(canvas));
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "false");
  },
};

/** The host holds the opinion; nothing is recorded here. */
export const Controlled: Story = {
  render: function Controlled(args) {
    const [value, setValue] = useState<Thumb>("up");
    return <FilmThumbs {...args} value={value} onValueChange={setValue} />;
  },
  play: async ({ canvas }) => {
    await expect(await up(canvas)).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(await down(canvas));
    await expect(await down(canvas)).toHaveAttribute("aria-pressed", "true");
    await expect(canvas.queryByText(/^Hidden\./)).toBeNull();
  },
};

export const Dark: Story = { ...Liked, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...Liked, globals: { direction: "rtl" } };

const cells: readonly { name: string; press?: RegExp; thumbs?: FilmThumbsProps }[] = [
  { name: "No opinion" },
  { name: "More like this", thumbs: { value: "up" } },
  { name: "Less like this", thumbs: { value: "down" } },
  { name: "Liked", press: /More/ },
  { name: "Hidden", press: /Less/ },
  { name: "Hidden, and asked why", press: /Less/, thumbs: { why: ["genre:drama", "mood:quiet"] } },
  {
    name: "Not saved",
    press: /More/,
    thumbs: { onSave: () => Promise.reject(new Error("No connection.")) },
  },
  { name: "Rejected", press: /More/, thumbs: { onSave: () => Promise.reject(new SaveRejected()) } },
  { name: "Not allowed", press: /More/, thumbs: { personalization: createPersonalization() } },
];

/** Every state of the thumbs, and every line. Each is a page of its own here. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24, gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))" }}>
      {cells.map(({ name, thumbs }) => (
        <section key={name} aria-label={name}>
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14, margin: 0 }}>{name}</p>
          <FilmThumbs {...thumbs} listed={3} />
        </section>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const { name, press } of cells)
      if (press)
        await userEvent.click(
          within(canvas.getByRole("region", { name })).getByRole("button", { name: press }),
        );
    await isVisible(await canvas.findByText(/^Your account did not accept this/));
    await isVisible(canvas.getByText(/^Your opinion is not kept/));
  },
};
