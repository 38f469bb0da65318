import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { filmItems, jonas, newcomer } from "../../internals/film-page.fixture.tsx";
import { longItems, longMessages, withoutPictures } from "../../internals/long-words.fixture.ts";
import { FilmShelf, type FilmShelfProps } from "./film-shelf.fixture.tsx";

const meta = {
  title: "Ready-made/RecommendationShelf",
  component: FilmShelf,
  tags: ["!autodocs"],
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    candidates: { control: false },
    fallback: { control: false },
  },
} satisfies Meta<typeof FilmShelf>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const titlesIn = (canvas: Canvas) =>
  canvas.getAllByRole("heading", { level: 3 }).map(({ textContent }: HTMLElement) => textContent);
const press = async (canvas: Canvas, name: string | RegExp) => {
  const [button] = await canvas.findAllByRole("button", { name });
  await userEvent.click(button as HTMLElement);
};
/** Likes the second film that has no thumb yet. */
const like = async (canvas: Canvas) => {
  const buttons = await canvas.findAllByRole("button", { name: "More like this", pressed: false });
  await userEvent.click(buttons[1] as HTMLElement);
};

/** Until then cards are on their way, some of them half faded in. */
const allHaveArrived = (canvas: Canvas) =>
  waitFor(() => expect(canvas.getByRole("list")).not.toHaveAttribute("data-moving"));

/** Films picked for Mina, each with its reason. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const shelf = await canvas.findByRole("region", { name: "Picked for you" });
    await expect(within(shelf).getAllByRole("article")).toHaveLength(12);
  },
};

/** A thumb says what it did. What is on screen stays where it is until "Update" is pressed. */
export const AThumb: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("region");
    const before = titlesIn(canvas).slice(0, 2);
    await like(canvas);
    // It fades in.
    await waitFor(() => expect(canvas.getByText(/^Liked\./)).toBeVisible());
    await expect(titlesIn(canvas).slice(0, 2)).toEqual(before);
  },
};

/** The better order, on request: what stays slides to its new place, what is new fades in. */
export const Updated: Story = {
  args: { persona: newcomer },
  play: async (context) => {
    const { canvas } = context;
    await AThumb.play?.(context);
    const before = titlesIn(canvas);
    await press(canvas, "Update");
    await expect(titlesIn(canvas)).not.toEqual(before);
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveFocus();
    await allHaveArrived(canvas);
    await expect(canvas.getByRole("list").scrollLeft).toBe(0);
  },
};

/** A thumb down leaves a tile of the same size, with the way back. */
export const Hidden: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Less like this");
    await expect(await canvas.findByText("Hidden.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: /^Undo ./ })).toHaveFocus();
  },
};

const chip = async (canvas: Canvas, name: string | RegExp) =>
  within(await canvas.findByRole("group", { name: "Why not?" })).findByRole("button", { name });

/**
 * What was hidden may be given a reason, in the room that the card left free: no answer is needed. What was seen takes
 * the opinion back and stays hidden; a trait is wanted less.
 */
export const WhyNot: Story = {
  args: { askAbout: () => ["director:hirokazu kore-eda", "genre:drama", "mood:quiet"] },
  play: async ({ canvas }) => {
    await press(canvas, "Less like this");
    await userEvent.click(await chip(canvas, "Not drama"));
    await expect(await chip(canvas, "Not drama")).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(canvas.getByText(/^You will see less of this\./)).toBeVisible());
    await userEvent.click(await chip(canvas, "Seen it"));
    await waitFor(() => expect(canvas.getByText(/^Noted: you have seen it\./)).toBeVisible());
    await expect(canvas.getByText("Hidden.")).toBeVisible();
  },
};

/** The same on a phone, where they stand below each other. */
export const WhyNotNarrow: Story = {
  ...WhyNot,
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
};

/** The same in high contrast: what is given stands out by more than a tint. */
export const WhyNotInHighContrast: Story = { ...WhyNot, globals: { theme: "high-contrast" } };

/** One panel for all cards. */
export const Explained: Story = {
  play: async ({ canvas }) => {
    await press(canvas, /Why am I seeing/);
    await expect(
      await within(document.body).findByRole("dialog", { name: "Why this film?" }),
    ).toBeInTheDocument();
  },
};

/** All of them, and then it ends. */
export const Expanded: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "See all");
    await expect(canvas.getByText("You are all caught up.")).toBeVisible();
  },
};

/** Nobody is known yet: the order everyone sees, and no invented reason. */
export const NewHere: Story = {
  args: { persona: newcomer },
  play: async ({ canvas }) => {
    await canvas.findByRole("region");
    await expect(canvas.queryByText(/^(Because|You |It looks)/)).toBeNull();
  },
};

/** Among what fits, something different has its place, and says so. */
export const SomethingDifferent: Story = {
  args: { persona: jonas, options: { diversity: 0.2 } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText("Something different")).length).toBeGreaterThan(0);
  },
};

/** Nothing to choose from. */
export const Empty: Story = { args: { candidates: [] } };

/** Fetching failed: what the host had instead. */
export const Fallback: Story = {
  args: { candidates: undefined, error: "offline", fallback: filmItems.slice(0, 8) },
};

/** Fetching again failed: the last good results stay. */
export const LastGoodResults: Story = {
  render: function LastGood(args) {
    const [failed, setFailed] = useState(false);
    return (
      <>
        <FilmShelf
          {...args}
          candidates={failed ? undefined : filmItems}
          error={failed ? new Error("No connection.") : undefined}
        />
        <button className="rapport-button" onClick={() => setFailed(true)} type="button">
          Fetch again, and fail
        </button>
      </>
    );
  },
  play: async ({ canvas }) => {
    await canvas.findByRole("region");
    const before = titlesIn(canvas);
    await press(canvas, "Fetch again, and fail");
    await expect(titlesIn(canvas)).toEqual(before);
    await expect(canvas.getByRole("region")).toHaveAttribute("data-status", "error");
  },
};

export const OneItem: Story = { args: { candidates: filmItems.slice(0, 1) } };

/** Drawn from their titles. */
export const MissingPictures: Story = { args: { candidates: withoutPictures(filmItems) } };

export const LongWords: Story = {
  args: {
    candidates: withoutPictures(longItems),
    messages: longMessages,
    title: "Weiterempfehlungen für Filmliebhaberinnen",
  },
  decorators: [(Inner) => <div lang="de">{<Inner />}</div>],
};

export const Narrow: Story = { ...AThumb, globals: { viewport: { value: "mobile1" } } };

export const RightToLeft: Story = { ...AThumb, globals: { direction: "rtl" } };

export const Dark: Story = { ...AThumb, globals: { theme: "dark" } };

export const HighContrast: Story = { ...AThumb, globals: { theme: "high-contrast" } };

/** Where motion is not wanted, cards fade in at their new places and nothing slides. */
export const ReducedMotion: Story = {
  ...Updated,
  globals: { motion: "reduced" },
  play: async (context) => {
    const { canvas } = context;
    await AThumb.play?.(context);
    await press(canvas, "Update");
    const frames = canvas
      .getByRole("list")
      .getAnimations({ subtree: true })
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []));
    await expect(frames.filter((frame) => "transform" in frame)).toEqual([]);
    await allHaveArrived(canvas);
  },
};

const states: readonly FilmShelfProps[] = [
  { title: "Picked for Mina" },
  { title: "Picked for Jonas", persona: jonas },
  { title: "New here", persona: newcomer },
  { title: "Without pictures", candidates: withoutPictures(filmItems) },
  { title: "Long words", candidates: withoutPictures(longItems), messages: longMessages },
  { title: "One", candidates: filmItems.slice(0, 1) },
  { title: "Empty", candidates: [] },
  { title: "Waiting", candidates: undefined, fallback: filmItems.slice(0, 3) },
  { title: "Fallback", candidates: undefined, error: "offline", fallback: filmItems.slice(0, 3) },
];

/** Every state that lasts; "Waiting" gives up after 4 s. Each is a page of its own here. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24, gridTemplateColumns: "minmax(0, 1fr)" }}>
      {states.map((shelf) => (
        <FilmShelf key={shelf.title} {...shelf} />
      ))}
    </div>
  ),
};
