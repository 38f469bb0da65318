import { personas, type Persona } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { FilmNight } from "./FilmNight.tsx";

const personaNamed = (id: unknown): Persona => {
  const persona = personas.find((other) => other.id === id) ?? personas[0];
  if (!persona) throw new Error("There are no personas.");
  return persona;
};

/**
 * The front page. Films are picked for a person on the device; each pick explains itself; a thumb changes the
 * order and says what it changed; everything can be undone. The toolbar changes the person.
 */
const meta = {
  title: "Film night",
  component: FilmNight,
  args: { persona: personaNamed("mina") },
  argTypes: { persona: { control: false } },
  render: (_, { globals }) => {
    const persona = personaNamed(globals["persona"]);
    return <FilmNight key={persona.id} persona={persona} />;
  },
} satisfies Meta<typeof FilmNight>;

export default meta;
type Story = StoryObj<typeof meta>;

const titlesIn = (shelf: HTMLElement): (string | null)[] =>
  within(shelf)
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

export const FilmNightStory: Story = { name: "Film night" };

/** A thumb leaves what is on screen in its place, says what it changed, and can be taken back. */
export const AThumb: Story = {
  play: async ({ canvas }) => {
    const shelf = await canvas.findByRole("region", { name: "Picked for you" });
    const before = titlesIn(shelf);
    const [thumb] = within(shelf).getAllByRole("button", { name: "More like this" });
    if (!thumb) throw new Error("The first card has no thumb.");
    await userEvent.click(thumb);
    await expect(thumb).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(canvas.getByText(/^Liked\./)).toBeVisible());
    await expect(titlesIn(shelf).slice(0, 5)).toEqual(before.slice(0, 5));
    const [undo] = canvas.getAllByRole("button", { name: "Undo" });
    if (!undo) throw new Error("The receipt cannot be undone.");
    await userEvent.click(undo);
    await expect(thumb).toHaveAttribute("aria-pressed", "false");
    await expect(titlesIn(shelf)).toEqual(before);
  },
};

/** Withdrawing goes before calm: what rested on it goes at once. */
export const ConsentWithdrawn: Story = {
  play: async ({ canvas }) => {
    const shelf = await canvas.findByRole("region", { name: "Picked for you" });
    await userEvent.click(canvas.getByRole("checkbox", { name: /What you say/ }));
    await userEvent.click(canvas.getByRole("checkbox", { name: /What you do here/ }));
    await waitFor(() => expect(within(shelf).queryByText(/Because you|You follow|It looks like/)).toBeNull());
    // What came in their place fades in.
    await waitFor(() => expect(document.querySelector("[data-moving]")).toBeNull());
  },
};

/** Nobody is known yet: films in the order everyone sees, and no invented reason. */
export const NewHere: Story = {
  globals: { persona: "new-here" },
  play: async ({ canvas }) => {
    const shelf = await canvas.findByRole("region", { name: "Picked for you" });
    await expect(within(shelf).queryByText(/Because you|You follow|It looks like/)).toBeNull();
  },
};

export const Jonas: Story = { globals: { persona: "jonas" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const RightToLeft: Story = { globals: { direction: "rtl" } };
