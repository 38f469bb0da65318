import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { longItems, longMessages } from "../internals/long-words.fixture.ts";
import { FilmCard, type FilmCardProps } from "./film-card.fixture.tsx";
import { RecommendationCard } from "./index.ts";

const meta = {
  title: "Blocks/RecommendationCard",
  component: FilmCard,
  subcomponents: {
    Root: RecommendationCard.Root,
    Media: RecommendationCard.Media,
    Title: RecommendationCard.Title,
    Link: RecommendationCard.Link,
    HiddenTile: RecommendationCard.HiddenTile,
  },
  tags: ["!autodocs"],
  args: { film: "honeyland" },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
  },
  decorators: [(Inner) => <div style={{ maxInlineSize: 240 }}>{<Inner />}</div>],
} satisfies Meta<typeof FilmCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Picture, title, facts, the reason in one line, and the host's own buttons. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("article", { name: "Honeyland" })).toBeVisible();
    await expect(canvas.getAllByRole("link")).toHaveLength(1);
  },
};

/** Drawn from the title, on a ground that belongs to the item. */
export const MissingPicture: Story = { args: { item: { image: "" } } };

/** A picture that cannot be loaded is a missing one. */
export const BrokenPicture: Story = {
  args: { media: { src: "./no-such-picture.png", loading: "eager" } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector("[data-missing]")).not.toBeNull());
  },
};

/** An address that could run a script is not a link. The title stays. */
export const UnsafeLink: Story = {
  args: { item: { href: ["javascript", "alert(1)"].join(":") } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: "Honeyland" })).toBeVisible();
    await expect(canvas.queryByRole("link")).toBeNull();
  },
};

/** An item that was not ranked has no reason. */
export const WithoutReason: Story = { args: { alone: true } };

/** The card becomes a tile as large as its picture. The focus goes to "Undo". */
export const Hidden: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Not for me" }));
    await expect(canvas.getByRole("button", { name: "Undo Honeyland" })).toHaveFocus();
  },
};

/** And back to where it was. */
export const Undone: Story = {
  play: async (context) => {
    const { canvas } = context;
    await Hidden.play?.(context);
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("button", { name: "Not for me" })).toHaveFocus();
  },
};

const [long] = longItems;

export const LongWords: Story = {
  args: { item: { ...long, image: "" }, messages: longMessages },
  decorators: [(Inner) => <div lang="de">{<Inner />}</div>],
};

export const Dark: Story = { ...MissingPicture, globals: { theme: "dark" } };

export const HighContrast: Story = { ...Default, globals: { theme: "high-contrast" } };

export const RightToLeft: Story = { ...Default, globals: { direction: "rtl" } };

const states: readonly FilmCardProps[] = [
  { item: { title: "As it is" } },
  { item: { title: "Without a picture", image: "" } },
  { item: { title: "Without a link", href: "" } },
  { item: { title: "Without facts", meta: "" } },
  { item: { title: "Not ranked" }, alone: true },
  { item: { ...long, image: "" } },
  ...["two", "three", "five", "six", "seven"].map((id) => ({
    item: { id, title: `Ground ${id}`, image: "" },
  })),
];

/** Every state that lasts, and the grounds of the placeholder. */
export const AllStates: Story = {
  decorators: [(Inner) => <div style={{ inlineSize: "min(1000px, 100vw - 96px)" }}>{<Inner />}</div>],
  render: () => (
    <div style={{ display: "grid", gap: 32, gridTemplateColumns: "repeat(auto-fill, minmax(170px, 1fr))" }}>
      {states.map((card) => (
        <FilmCard key={card.item?.title} film="honeyland" {...card} />
      ))}
    </div>
  ),
};
