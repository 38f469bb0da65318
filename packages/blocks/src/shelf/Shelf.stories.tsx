import type { Meta, StoryObj } from "@storybook/react-vite";
import { FilmShelf } from "./shelf.fixture.tsx";

const meta = {
  title: "Blocks/Shelf",
  component: FilmShelf,
} satisfies Meta<typeof FilmShelf>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Loading: Story = { args: { status: "loading" } };
export const Stalled: Story = { args: { status: "stalled" } };
export const Empty: Story = { args: { status: "empty" } };
export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };
