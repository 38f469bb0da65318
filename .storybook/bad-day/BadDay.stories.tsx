import { personas, type Persona } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, type within } from "storybook/test";
import { nothingTravels } from "../nothingTravels.ts";
import { BadDay } from "./BadDay.tsx";

const personaNamed = (id: unknown): Persona => {
  const persona = personas.find((other) => other.id === id) ?? personas[0];
  if (!persona) throw new Error("There are no personas.");
  return persona;
};

/**
 * An order fails. What is sold, celebrated and asked makes room at once and for a day; the words become plain; and a person is
 * one step away. Below, the page says why each ask waits.
 */
const meta = {
  title: "After a bad day",
  component: BadDay,
  args: { persona: personaNamed("mina") },
  argTypes: { persona: { control: false } },
  render: (_, { globals }) => {
    const persona = personaNamed(globals["persona"]);
    return <BadDay key={persona.id} persona={persona} />;
  },
} satisfies Meta<typeof BadDay>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const offers = (canvas: Canvas): number => canvas.queryAllByText(/^On offer/).length;
const picker = (canvas: Canvas) => canvas.queryByRole("group", { name: /^What would you love/ });
const trace = (canvas: Canvas): string =>
  canvas.getByRole("region", { name: "Behind the scenes" }).textContent ?? "";
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }));

/** Nothing has gone wrong yet: one question is on screen, and the celebration waits for its turn. */
export const AGoodDay: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(picker(canvas)).toBeVisible());
    await waitFor(() =>
      expect(trace(canvas)).toContain("The celebration waits: something else is on screen."),
    );
    await waitFor(() => expect(offers(canvas)).toBeGreaterThan(0));
  },
};

/** Nothing is sold, asked or celebrated for a day. What helps is beside the order. */
export const AfterTheSetback: Story = {
  play: async (context) => {
    await AGoodDay.play?.(context);
    const { canvas } = context;
    await press(canvas, "Pay");
    await expect(canvas.getByText(/nothing was charged/)).toBeVisible();
    await waitFor(() => expect(picker(canvas)).toBeNull());
    await waitFor(() => expect(offers(canvas)).toBe(0));
    for (const name of ["The question about genres", "The celebration"])
      await expect(trace(canvas)).toContain(
        `${name} waits until Monday 12:00: it is quiet, because something went wrong.`,
      );
    await waitFor(() => expect(canvas.getByText(/^Open now, until 18:00/)).toBeVisible());
    await expect(document.querySelector(".rapport-greeting")).toHaveAttribute("data-tone", "plain");
  },
};

/** What went wrong was put right: the page asks again, and offers come back with the next update. */
export const SortedOut: Story = {
  play: async (context) => {
    await AfterTheSetback.play?.(context);
    const { canvas } = context;
    await press(canvas, "It is sorted out");
    await expect(canvas.getByText(/^Your tickets are booked/)).toBeVisible();
    await waitFor(() => expect(picker(canvas)).toBeVisible());
    await expect(offers(canvas)).toBe(0);
    await press(canvas, "Update");
    await waitFor(() => expect(offers(canvas)).toBeGreaterThan(0));
  },
};

export const Dark: Story = { ...AfterTheSetback, globals: { theme: "dark" } };
export const RightToLeft: Story = { ...AfterTheSetback, globals: { direction: "rtl" } };

/** The question is answered, so the celebration has its turn: it is there at once, and nothing flies. */
export const ReducedMotion: Story = {
  globals: { motion: "reduced" },
  play: async (context) => {
    await AGoodDay.play?.(context);
    const { canvas } = context;
    await press(canvas, "Skip");
    const card = await waitFor(() => canvas.getByRole("region", { name: /film evenings/ }));
    await nothingTravels();
    await expect(card).not.toHaveAttribute("data-moving");
    await expect(document.querySelector(".rapport-milestone-confetti")).toBeNull();
  },
};

/** In each language of the page, its own words included. */
const inLocale = (locale: string, pay: string, failed: RegExp): Story => ({
  globals: { locale },
  play: async ({ canvas }) => {
    await press(canvas, pay);
    await expect(await canvas.findByText(failed)).toBeVisible();
  },
});
export const German = inLocale("de", "Bezahlen", /nichts wurde abgebucht/);
export const Spanish = inLocale("es", "Pagar", /no se cobró nada/);
export const Arabic = inLocale("ar", "الدفع", /ولم يُخصم أي مبلغ/);
export const Pseudo = inLocale("pseudo", "Pay", /nothing was charged/);
