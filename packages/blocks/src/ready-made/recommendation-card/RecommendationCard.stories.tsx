import type { Meta, StoryObj } from "@storybook/react-vite";
import { useShelf } from "@rapport/react";
import { expect, userEvent, within } from "storybook/test";
import {
  type FilmItem,
  filmItems,
  FilmPage,
  type FilmPageProps,
} from "../../internals/film-page.fixture.tsx";
import { RecommendationCard } from "./index.ts";

interface BestFilmProps extends Omit<FilmPageProps, "children"> {
  /** An item that was not ranked, instead of the best one. @default false */
  unranked?: boolean;
}

/** The one film a page recommends tonight. */
function BestFilm({ unranked = false, ...page }: BestFilmProps) {
  return (
    <FilmPage {...page}>
      {unranked ? <RecommendationCard item={filmItems[0] as FilmItem} /> : <Best />}
    </FilmPage>
  );
}

function Best() {
  const shelf = useShelf<FilmItem>({ id: "tonight", candidates: filmItems });
  const [slot] = shelf.slots;
  return slot ? <RecommendationCard shelf={shelf} slot={slot} /> : null;
}

const meta = {
  title: "Ready-made/RecommendationCard",
  component: BestFilm,
  tags: ["!autodocs"],
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
  },
  decorators: [(Inner) => <div style={{ maxInlineSize: 240 }}>{<Inner />}</div>],
} satisfies Meta<typeof BestFilm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Picture, reason, explanation and thumbs in one tag. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /Why am I seeing/ })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "More like this" })).toBeVisible();
  },
};

export const Explained: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /Why am I seeing/ }));
    await expect(await within(document.body).findByRole("dialog")).toHaveAccessibleName("Why this film?");
  },
};

export const Hidden: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Less like this" }));
    await expect(canvas.getByRole("button", { name: /^Undo ./ })).toHaveFocus();
  },
};

/** An item that was not ranked has no reason to explain. Thumbs work all the same. */
export const NotRanked: Story = {
  args: { unranked: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "More like this" })).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /Why am I seeing/ })).toBeNull();
  },
};

export const Dark: Story = { ...Default, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...Default, globals: { direction: "rtl" } };

/** As a place of a shelf, and alone. */
export const AllStates: Story = {
  decorators: [(Inner) => <div style={{ inlineSize: "min(520px, 100vw - 96px)" }}>{<Inner />}</div>],
  render: (args) => (
    <div style={{ display: "grid", gap: 32, gridTemplateColumns: "1fr 1fr" }}>
      <BestFilm {...args} />
      <BestFilm {...args} unranked />
    </div>
  ),
};
