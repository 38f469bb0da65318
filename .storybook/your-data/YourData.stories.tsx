import { personas, type Persona } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { YourData } from "./YourData.tsx";

const personaNamed = (id: unknown): Persona => {
  const persona = personas.find((other) => other.id === id) ?? personas[0];
  if (!persona) throw new Error("There are no personas.");
  return persona;
};

/**
 * Everything that is kept of a person, with its effect on the page beside it. What is deleted goes from the shelves at once,
 * and from the reasons on their cards.
 */
const meta = {
  title: "Your data",
  component: YourData,
  args: { persona: personaNamed("mina") },
  argTypes: { persona: { control: false } },
  render: (_, { globals }) => {
    const persona = personaNamed(globals["persona"]);
    return <YourData key={persona.id} persona={persona} />;
  },
} satisfies Meta<typeof YourData>;

export default meta;
type Story = StoryObj<typeof meta>;

type Canvas = ReturnType<typeof within>;
const titles = (canvas: Canvas): (string | null)[] =>
  within(canvas.getByRole("region", { name: "Picked for you" }))
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

export const YourDataStory: Story = {
  name: "Your data",
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("region", { name: /^What you say/ })).toBeVisible();
  },
};

/** What somebody said is deleted, and the shelf beside it shows other films at once. */
export const ADeletion: Story = {
  play: async ({ canvas }) => {
    const said = await canvas.findByRole("region", { name: /^What you say/ });
    const before = titles(canvas);
    await userEvent.click(within(said).getByRole("button", { name: /^Delete all/ }));
    await userEvent.click(within(said).getByRole("button", { name: "Delete for good" }));
    await waitFor(() => expect(titles(canvas)).not.toEqual(before));
    await waitFor(() => expect(canvas.getByText(/^13 things deleted\./)).toBeVisible());
    await waitFor(() => expect(document.querySelector("[data-moving]")).toBeNull());
  },
};

/** From a reason on a card to what it rests on, and back. */
export const FromAReason: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("region", { name: /^What you say/ });
    const [why] = await canvas.findAllByRole("button", { name: /Why am I seeing/ });
    if (!why) throw new Error("No card says why.");
    await userEvent.click(why);
    const panel = within(await within(document.body).findByRole("dialog"));
    const [link] = panel.getAllByRole("link", { name: "See it in your data" });
    if (!link) throw new Error("No reason leads to the data panel.");
    await userEvent.click(link);
    const back = await canvas.findByRole("button", { name: /^Back to / });
    await waitFor(() => expect(document.activeElement).toContainElement(back));
  },
};

/** Nothing is left: films in the order everyone sees. */
export const Erased: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Delete everything" }));
    await userEvent.click(canvas.getByRole("button", { name: "Delete for good" }));
    await waitFor(() => expect(canvas.queryByText(/Because you|You follow|It looks like/)).toBeNull());
    await waitFor(() => expect(document.querySelector("[data-moving]")).toBeNull());
  },
};

export const NewHere: Story = { globals: { persona: "new-here" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const RightToLeft: Story = { globals: { direction: "rtl" } };
