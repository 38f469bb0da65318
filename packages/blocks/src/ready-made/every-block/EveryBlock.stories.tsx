import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { EveryBlock } from "./every-block.fixture.tsx";

/**
 * Every ready-made block on one page, to look at in each language. The films are the host's, and stay as they are. Forced
 * colors are the system's: emulate them in the developer tools of the browser.
 */
const meta = {
  title: "Ready-made/Every block",
  component: EveryBlock,
  tags: ["!autodocs"],
} satisfies Meta<typeof EveryBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const speaks = (lang: string, dir: string, words: RegExp): Pick<Story, "play"> => ({
  play: async ({ canvas }) => {
    await expect(document.documentElement).toHaveAttribute("lang", lang);
    await expect(getComputedStyle(document.body).direction).toBe(dir);
    await waitFor(() => expect(canvas.getByRole("heading", { name: words })).toBeVisible());
  },
});

export const English: Story = { ...speaks("en", "ltr", /^Your preferences$/) };

export const German: Story = { globals: { locale: "de" }, ...speaks("de", "ltr", /^Deine Einstellungen$/) };

export const Spanish: Story = { globals: { locale: "es" }, ...speaks("es", "ltr", /^Tus preferencias$/) };

export const Arabic: Story = { globals: { locale: "ar" }, ...speaks("ar", "rtl", /^تفضيلاتك$/) };

/** Whatever stands outside of brackets is the host's, or was forgotten. */
export const Pseudo: Story = { globals: { locale: "pseudo" }, ...speaks("en-XA", "ltr", /^\[Ýó.* pŕ/) };
