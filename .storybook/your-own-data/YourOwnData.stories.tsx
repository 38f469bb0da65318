import type { Meta, StoryObj } from "@storybook/react-vite";
import { YourOwnData } from "./page/YourOwnData.tsx";

/**
 * Drop a list of items, and one of what people did with them, and see the page one of these people would get. The
 * columns are guessed and can be corrected; everything happens in this browser; the choices come back as code.
 */
const meta = {
  title: "Your own data",
  component: YourOwnData,
  tags: ["!autodocs"],
} satisfies Meta<typeof YourOwnData>;

export default meta;
type Story = StoryObj<typeof meta>;

export const YourOwnDataStory: Story = { name: "Your own data" };
