import { personas, type Persona } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { answers } from "./answers.ts";
import { TheirRecommender } from "./TheirRecommender.tsx";

const [mina] = personas as readonly [Persona, ...Persona[]];

/**
 * Somebody else's recommender under the same shelves. The order and the reasons come from an answer of Recombee (written
 * by hand, in the shape its documentation shows); hidden and owned films are left out on the device; every act goes
 * back with the id of the answer it came from.
 */
const meta = {
  title: "Their recommender",
  component: TheirRecommender,
  args: { persona: mina },
  argTypes: { persona: { control: false } },
} satisfies Meta<typeof TheirRecommender>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** Its code is fetched on the way, which may take its time the first time. */
const patience = { timeout: 10_000 };
const isVisible = (element: HTMLElement) => waitFor(() => expect(element).toBeVisible());

const shelf = (canvas: Canvas, name: string) => canvas.findByRole("region", { name });
const back = (canvas: Canvas) => canvas.getByRole("region", { name: "What goes back to Recombee" });

const titlesIn = (region: HTMLElement): (string | null)[] =>
  within(region)
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

const cardOf = async (region: HTMLElement, title: string): Promise<Canvas> => {
  const heading = await within(region).findByRole("heading", { level: 3, name: title });
  return within(heading.closest("article") as HTMLElement);
};

async function why(region: HTMLElement, title: string): Promise<HTMLElement> {
  await userEvent.click((await cardOf(region, title)).getByRole("button", { name: /Why am I seeing/ }));
  return within(document.body).findByRole("dialog", {}, patience);
}

const { recommendItemsToUser, becauseYouWatched, fromACategory } = answers;

/** The order is Recombee's, without what Mina owns or hid. */
export const TheirRecommenderStory: Story = {
  name: "Their recommender",
  play: async ({ canvas }) => {
    await expect(titlesIn(await shelf(canvas, "For you"))).toEqual(
      recommendItemsToUser.recomms
        .filter(({ id }) => !["yi-yi", "in-the-mood-for-love", "get-out"].includes(id))
        .map(({ values }) => values.title),
    );
    await expect(titlesIn(await shelf(canvas, "Because you watched Paterson"))).toEqual(
      becauseYouWatched.recomms.map(({ values }) => values.title),
    );
    await expect(canvas.getByText("Nothing yet. Open, like or hide a film.")).toBeVisible();
  },
};

/** What Recombee says, labelled so, without shares; less of its trait and hiding the film are in the person's hands. */
export const Why: Story = {
  play: async ({ canvas }) => {
    const panel = await why(await shelf(canvas, "Documentaries"), "Fire of Love");
    await isVisible(within(panel).getByText("From Recombee"));
    await expect(panel).toHaveTextContent("It looks like you enjoy documentary");
    await expect(panel).toHaveTextContent(
      "Recombee picked it, and does not say how much each reason counts.",
    );
    await expect(panel).not.toHaveTextContent("%");
    await expect(within(panel).queryByRole("button", { name: "Forget this" })).toBeNull();
    await isVisible(within(panel).getByRole("button", { name: "Less of documentary" }));
    await isVisible(within(panel).getByRole("button", { name: "Hide this film" }));
  },
};

/** A reason that was not given is not made up. */
export const NoReasonGiven: Story = {
  play: async ({ canvas }) => {
    const panel = await why(await shelf(canvas, "For you"), "Aftersun");
    await isVisible(within(panel).getByText("Picked by Recombee"));
    await expect(panel).toHaveTextContent("Recombee picked it, and does not say why.");
  },
};

/** Every act goes back with the id of the answer that its film came from. */
export const WhatGoesBackStory: Story = {
  name: "What goes back",
  play: async ({ canvas }) => {
    const region = await shelf(canvas, "Because you watched Paterson");
    const before = titlesIn(region);
    await userEvent.click(
      (await cardOf(region, "Frances Ha")).getByRole("button", { name: "More like this" }),
    );
    const other = await shelf(canvas, "Documentaries");
    await userEvent.click(
      (await cardOf(other, "Man on Wire")).getByRole("button", { name: "Less like this" }),
    );
    const told = back(canvas);
    await waitFor(() => expect(within(told).getAllByText("POST /ratings/")).toHaveLength(2));
    await expect(told).toHaveTextContent(`"itemId": "frances-ha"`);
    await expect(told).toHaveTextContent(`"recommId": "${becauseYouWatched.recommId}"`);
    await expect(told).toHaveTextContent(`"recommId": "${fromACategory.recommId}"`);
    await expect(told).toHaveTextContent("hide Man on Wire: Recombee has no call for it.");
    // Its order is not ours to change: nothing better waits.
    await expect(titlesIn(region)).toEqual(before);
    await expect(canvas.queryByRole("button", { name: "Update" })).toBeNull();
  },
};

/** From the explanation: the film leaves at once, and comes back with Undo. */
export const HiddenFromWhy: Story = {
  play: async ({ canvas }) => {
    const region = await shelf(canvas, "Documentaries");
    const panel = await why(region, "Hoop Dreams");
    await userEvent.click(within(panel).getByRole("button", { name: "Hide this film" }));
    const undo = await within(panel).findByRole("button", { name: "Undo" });
    await expect(undo).toHaveFocus();
    await waitFor(() => expect(within(region).getByText("Hidden.")).toBeVisible());
    await expect(back(canvas)).toHaveTextContent("hide Hoop Dreams");
    await userEvent.click(undo);
    await waitFor(() => expect(within(region).queryByText("Hidden.")).toBeNull());
  },
};

export const Dark: Story = { ...WhatGoesBackStory, globals: { theme: "dark" } };

export const RightToLeft: Story = { globals: { direction: "rtl" } };

export const Narrow: Story = { ...WhatGoesBackStory, globals: { viewport: { value: "mobile1" } } };
