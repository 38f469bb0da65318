import { askedBy, type Persona, personas } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { nothingTravels } from "../nothingTravels.ts";
import { FirstVisit } from "./FirstVisit.tsx";

const newcomer = personas.find(({ id }) => id === "new-here") as Persona;

/**
 * The first visit. The page is there at once, in the order everyone sees; what it may use is asked at the bottom, once.
 * The toolbar answers for the person, and sends the browser's opt-out signal.
 */
const meta = {
  title: "First visit",
  component: FirstVisit,
  args: { persona: newcomer },
  argTypes: { persona: { control: false } },
  render: ({ persona, ...story }, { globals }) => {
    const asked = askedBy(globals, story);
    return <FirstVisit key={JSON.stringify([asked, globals["locale"]])} persona={persona} {...asked} />;
  },
} satisfies Meta<typeof FirstVisit>;

export default meta;
type Story = StoryObj<typeof meta>;

export const FirstVisitStory: Story = { name: "First visit" };

/** Allowed: now the picks are asked, which waited. From now on a thumb is kept, and the shelf follows it. */
export const Allowed: Story = {
  play: async ({ canvas }) => {
    const allow = await canvas.findByRole("button", { name: "Allow" });
    await expect(canvas.queryByRole("group", { name: /^What would you love/ })).toBeNull();
    await userEvent.click(allow);
    await expect(await canvas.findByRole("group", { name: /^What would you love/ })).toBeVisible();
    await expect(await canvas.findByText("The films follow what you say you like.")).toBeVisible();
    const [thumb] = canvas.getAllByRole("button", { name: "More like this" });
    if (!thumb) throw new Error("The first card has no thumb.");
    await userEvent.click(thumb);
    await waitFor(() => expect(canvas.getByText(/^Liked\. \d+ films moved up/)).toBeVisible());
  },
};

/** Refused: everything works, and a thumb says that it is not kept. */
export const Refused: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Refuse" }));
    const shelf = within(await canvas.findByRole("region", { name: "Your first shelf" }));
    const [thumb] = shelf.getAllByRole("button", { name: "More like this" });
    if (!thumb) throw new Error("The first card has no thumb.");
    await userEvent.click(thumb);
    await waitFor(() => expect(canvas.getByText(/^Your opinion is not kept/)).toBeVisible());
  },
};

/** The browser asks not to share: what would share is not asked, and that is said. */
export const OptOutSignal: Story = {
  args: { optOut: true },
  play: async ({ canvas }) => {
    const banner = within(await canvas.findByRole("region", { name: "Your data at Film night" }));
    await expect(banner.getByText(/^Opt-out signal honoured/)).toBeInTheDocument();
    await expect(banner.queryByText("Help a film festival choose")).toBeNull();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const RightToLeft: Story = { globals: { direction: "rtl" } };

/** The banner is there at once, and the picks come in its place without a movement. */
export const ReducedMotion: Story = {
  globals: { motion: "reduced" },
  play: async (context) => {
    await nothingTravels();
    await Allowed.play?.(context);
    await nothingTravels();
  },
};

/** In another language, the page's own words and what it asks for included. */
export const Arabic: Story = {
  globals: { locale: "ar" },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole("heading", { name: /^بياناتك لدى/ })).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "سماح" }));
    await expect(await canvas.findByText("تتبع الأفلام ما قلته عن ذوقك.")).toBeVisible();
  },
};
