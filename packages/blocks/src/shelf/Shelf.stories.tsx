import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { filmItems, newcomer } from "../internals/film-page.fixture.tsx";
import { longItems, longMessages } from "../internals/long-words.fixture.ts";
import { Shelf } from "./index.ts";
import { FilmShelf, type FilmShelfProps } from "./shelf.fixture.tsx";

const meta = {
  title: "Blocks/Shelf",
  component: FilmShelf,
  subcomponents: { Root: Shelf.Root, List: Shelf.List, Item: Shelf.Item, Message: Shelf.Message },
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

const cardsIn = (canvas: Canvas) =>
  canvas.getAllByRole("article").map((card: HTMLElement) => card.getAttribute("aria-label"));
const button = (canvas: Canvas, name: string | RegExp) => canvas.findByRole("button", { name });
const like = async (canvas: Canvas, at: number) => {
  const [...thumbs] = await canvas.findAllByRole("button", { name: "Like" });
  await userEvent.click(thumbs[at] as HTMLElement);
};

/** A row under a heading, with the host's own cards: any card will do. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const shelf = await canvas.findByRole("region", { name: "Picked for you" });
    await expect(within(shelf).getAllByRole("listitem")).toHaveLength(12);
  },
};

/** The first moment of waiting: the heading is there, and the height. */
export const Loading: Story = { args: { status: "loading" } };

/** Waiting is felt after 300 ms. It lasts 4 s at most. */
export const Stalled: Story = { args: { status: "stalled" } };

/** Nothing came. The height is kept, so that the page does not jump. */
export const Empty: Story = { args: { candidates: [] } };

/** Fetching failed, and the host had something else to show. */
export const Fallback: Story = { args: { error: "offline", fallback: filmItems.slice(0, 6) } };

/** Fetching failed, and there is nothing else to show: the shelf is gone, without a gap. */
export const FoldedAway: Story = {
  args: { error: "offline", below: <p>The page goes on here.</p> },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("region")).toBeNull();
  },
};

/** One card has nothing to scroll to: no arrows, no "See all". */
export const OneItem: Story = { args: { count: 1 } };

/** The arrows turn over as many whole cards as fit, and keep the focus. */
export const TurnedOver: Story = {
  play: async ({ canvas }) => {
    const next = await button(canvas, /^Next/);
    await userEvent.click(next);
    await waitFor(() => expect(canvas.getByRole("list").scrollLeft).not.toBe(0));
    await waitFor(async () =>
      expect(await button(canvas, /^Previous/)).toHaveAttribute("aria-disabled", "false"),
    );
    await expect(next).toHaveFocus();
  },
};

/** A thumb leaves what is on screen where it is, and offers the better order. */
export const Pending: Story = {
  args: { persona: newcomer },
  play: async ({ canvas }) => {
    await button(canvas, /^Next/);
    const before = cardsIn(canvas).slice(0, 2);
    await like(canvas, 1);
    await expect(await button(canvas, "Update")).toBeVisible();
    await expect(cardsIn(canvas).slice(0, 2)).toEqual(before);
  },
};

/** It is adopted on request. The focus goes to the heading. */
export const Updated: Story = {
  ...Pending,
  play: async (context) => {
    const { canvas } = context;
    await Pending.play?.(context);
    const before = cardsIn(canvas);
    await userEvent.click(await button(canvas, "Update"));
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveFocus();
    await expect(cardsIn(canvas)).not.toEqual(before);
    await expect(canvas.queryByRole("button", { name: "Update" })).toBeNull();
    // Until then cards are on their way, some of them half faded in.
    await waitFor(() => expect(canvas.getByRole("list")).not.toHaveAttribute("data-moving"));
  },
};

/** All cards in place. The list ends, and says so. */
export const Expanded: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await button(canvas, "See all"));
    await expect(await button(canvas, "See fewer")).toHaveAttribute("aria-expanded", "true");
    await expect(canvas.getByText("You are all caught up.")).toBeVisible();
  },
};

/** Or a page with all of them. */
export const SeeAllIsALink: Story = {
  args: { seeAll: "#/films" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("link", { name: "See all" })).toHaveAttribute("href", "#/films");
  },
};

/** Fewer or more beside each other, where there is room. */
export const EightVisible: Story = { args: { visible: 8 } };

export const LongWords: Story = {
  args: { candidates: longItems, messages: longMessages, title: "Weiterempfehlungen für Filmliebhaberinnen" },
  decorators: [(Inner) => <div lang="de">{<Inner />}</div>],
};

export const Narrow: Story = { ...Pending, globals: { viewport: { value: "mobile1" } } };

export const RightToLeft: Story = { ...TurnedOver, globals: { direction: "rtl" } };

export const Dark: Story = { ...Pending, globals: { theme: "dark" } };

export const HighContrast: Story = { ...Pending, globals: { theme: "high-contrast" } };

const states: readonly FilmShelfProps[] = [
  { title: "Idle" },
  { title: "Loading", status: "loading" },
  { title: "Stalled", status: "stalled" },
  { title: "Empty", candidates: [] },
  { title: "Fallback", error: "offline", fallback: filmItems.slice(0, 6) },
  { title: "One", count: 1 },
  { title: "Expanded", defaultExpanded: true, count: 8 },
];

/** Every state that lasts, one below the other. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 48, gridTemplateColumns: "minmax(0, 1fr)" }}>
      {states.map((shelf) => (
        <FilmShelf key={shelf.title} {...shelf} />
      ))}
    </div>
  ),
};
