import { createPersonalization } from "@rapport/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { newcomer } from "../internals/film-page.fixture.tsx";
import { FilmTopic } from "./film-topic.fixture.tsx";
import { TopicControl } from "./index.ts";

const meta = {
  title: "Blocks/TopicControl",
  component: FilmTopic,
  subcomponents: {
    Root: TopicControl.Root,
    Follow: TopicControl.Follow,
    Mute: TopicControl.Mute,
    Pause: TopicControl.Pause,
    Clear: TopicControl.Clear,
    State: TopicControl.State,
  },
  args: { persona: newcomer },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
  },
  tags: ["!autodocs"],
} satisfies Meta<typeof FilmTopic>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressing =
  (name: string, says: RegExp): NonNullable<Story["play"]> =>
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name }));
    await expect(canvas.getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(canvas.getByText(says)).toBeVisible());
  };

/** Nothing was said yet. */
export const Open: Story = {};

export const Followed: Story = { play: pressing("Follow", /^You follow this now\./) };

export const Muted: Story = { play: pressing("Mute", /^You will not see this any more\./) };

/** In hard times: nothing of it for a while, without saying why. */
export const NotNow: Story = {
  play: pressing("Not now: 30 days", /^You will not see this for a while\./),
};

/** To follow needs consent, and the line says so. To mute never does. */
export const NotAllowed: Story = {
  render: () => <FilmTopic personalization={createPersonalization()} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Follow" }));
    await waitFor(() => expect(canvas.getByText(/not kept/)).toBeVisible());
    await expect(canvas.getByRole("button", { name: "Follow" })).toHaveAttribute("aria-pressed", "false");
  },
};

export const Dark: Story = { ...Followed, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...Followed, globals: { direction: "rtl" } };

const cells: readonly { readonly name: string; readonly press?: string }[] = [
  { name: "Open" },
  { name: "Followed", press: "Follow" },
  { name: "Muted", press: "Mute" },
  { name: "Paused for a week", press: "Not now: 7 days" },
  { name: "Paused for a month", press: "Not now: 30 days" },
];

/** Every state. Each is a page of its own here. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24 }}>
      {cells.map(({ name }) => (
        <section key={name} aria-label={name}>
          <p style={{ margin: 0 }}>{name}</p>
          <FilmTopic persona={newcomer} />
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
    await expect(canvas.getAllByText(/^You do not see it until/)).toHaveLength(2);
  },
};
