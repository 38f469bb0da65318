import type { Meta, StoryObj } from "@storybook/react-vite";
import { FilmShelf } from "./film-shelf.fixture.tsx";

const meta = {
  title: "Ready-made/RecommendationShelf",
  component: FilmShelf,
} satisfies Meta<typeof FilmShelf>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
