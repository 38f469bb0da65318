import { fromProvider, type ProviderReason, rank } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { filmMessages, newcomer } from "../internals/film-page.fixture.tsx";
import { evening, eveningOptions, lena } from "./evening.fixture.ts";
import { WhyPopover } from "./index.ts";
import { FilmShelf, type FilmShelfProps } from "./why-popover.fixture.tsx";

const meta = {
  title: "Blocks/WhyPopover",
  component: FilmShelf,
  subcomponents: { Root: WhyPopover.Root, Trigger: WhyPopover.Trigger, Content: WhyPopover.Content },
  tags: ["!autodocs"],
  args: { shown: ["drive-my-car"] },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    candidates: { control: false },
    content: { control: false },
  },
  decorators: [
    (Story, { viewMode }) => (
      <div style={viewMode === "docs" ? {} : { minBlockSize: 620 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof FilmShelf>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What fades in is there before it can be seen. */
const isVisible = (element: HTMLElement) => waitFor(() => expect(element).toBeVisible());

/** Its code is fetched on the way, which may take its time the first time. */
const patience = { timeout: 10_000 };

/** The panel stands at the end of the page, outside the canvas. */
const findPanel = () => within(document.body).findByRole("dialog", {}, patience);

const open = async (canvas: ReturnType<typeof within>): Promise<HTMLElement> => {
  await userEvent.click(await canvas.findByRole("button", { name: /Why am I seeing/ }));
  return findPanel();
};

/** One line says why, and asks the question that the panel answers. */
export const Closed: Story = {
  play: async ({ canvas }) => {
    const trigger = await canvas.findByRole("button", { name: /^Because you liked Past Lives/ });
    await expect(trigger).toHaveAccessibleName(/Why am I seeing Drive My Car\?$/);
    await expect(trigger).toHaveAttribute("aria-expanded", "false");
  },
};

/** Reasons by share, what would happen without one, and something to do about each. */
export const Open: Story = {
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    await expect(panel).toHaveAccessibleName("Why this film?");
    await waitFor(() =>
      expect(panel).toHaveTextContent("Without Past Lives this film would not be in your top 5."),
    );
  },
};

/** What was inferred is worded as a guess, and can be called wrong. */
export const AGuess: Story = {
  args: { shown: ["moonlight"] },
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    await expect(panel).toHaveTextContent("It looks like you enjoy romance");
    await isVisible(within(panel).getByRole("button", { name: "That is wrong" }));
  },
};

/** A shelf on which one place was given for variety. */
function Varied(props: FilmShelfProps) {
  const [personalization] = useState(() => personalizationFor(lena));
  const [ranking] = useState(() => {
    const made = rank(personalization, evening, eveningOptions);
    const items = made.items.map((item) => ({ ...item, different: item.id === "moonlight" }));
    return { ...made, items };
  });
  return <FilmShelf {...props} personalization={personalization} ranking={ranking} />;
}

/** A place given for variety says so. */
export const SomethingDifferent: Story = {
  args: { shown: ["moonlight"] },
  render: (args) => <Varied {...args} />,
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    await isVisible(within(panel).getByText("Something different"));
  },
};

/** A shelf on which a place was paid for. */
function Sponsored({ payer, ...props }: FilmShelfProps & { payer?: string | undefined }) {
  const [ranking] = useState(() => {
    const reason: ProviderReason = { code: "sponsored", advertiser: "Kino Verlag", payer };
    const items = evening.map(({ id }) => ({ id, ...(id === "moonlight" && { reasons: [reason] }) }));
    return fromProvider({ provider: "Lumen", reasons: [{ code: "popular" }], items });
  });
  return <FilmShelf {...props} ranking={ranking} />;
}

/** A place that was paid for says so first, with whom it was paid for by. */
export const Paid: Story = {
  args: { shown: ["moonlight"] },
  render: (args) => <Sponsored {...args} />,
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    await isVisible(within(panel).getByText("Sponsored by Kino Verlag"));
  },
};

/** Where somebody else paid, both are named. */
export const PaidBySomebodyElse: Story = {
  args: { shown: ["moonlight"] },
  render: (args) => <Sponsored {...args} payer="City of Weimar" />,
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    await isVisible(within(panel).getByText("Ad for Kino Verlag, paid for by City of Weimar"));
  },
};

/** Nothing is known of this person, so nothing is invented, and there is nothing to take back. */
export const NobodyIsKnown: Story = {
  args: { persona: newcomer },
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    await isVisible(within(panel).getByText("Popular now"));
    await expect(within(panel).getAllByRole("button")).toHaveLength(1);
  },
};

/** The list has answered before the panel closes; the way back stands where the control was. */
export const Forgotten: Story = {
  play: async ({ canvas }) => {
    const panel = await open(canvas);
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    await userEvent.click(forget as HTMLElement);
    const undo = within(panel).getByRole("button", { name: "Undo" });
    await expect(undo).toHaveFocus();
    await expect(within(panel).getByRole("status")).toHaveTextContent(/^Forgotten\./);
  },
};

/** And everything is as before. */
export const Undone: Story = {
  play: async (context) => {
    await Forgotten.play?.(context);
    const panel = await findPanel();
    await userEvent.click(within(panel).getByRole("button", { name: "Undo" }));
    const [forget] = within(panel).getAllByRole("button", { name: "Forget this" });
    await expect(forget).toHaveFocus();
  },
};

export const Dark: Story = { ...Open, globals: { theme: "dark" } };

export const HighContrast: Story = { ...Open, globals: { theme: "high-contrast" } };

export const RightToLeft: Story = { ...Open, globals: { direction: "rtl" } };

export const Narrow: Story = { ...Open, globals: { viewport: { value: "mobile1" } } };

/** Words as long as German can make them. */
export const LongWords: Story = {
  args: {
    messages: {
      ...filmMessages,
      noun: () => "Spielfilmempfehlung",
      whyTitle: (noun) => `Warum wird dir diese ${noun(1)} ausgerechnet heute angezeigt?`,
      reason: {
        ...filmMessages.reason,
        liked: (title) =>
          `Weil dir die herzzerreißende Liebesgeschichte ${title} außerordentlich gefallen hat`,
      },
      forget: () => "Zusammenhang unwiderruflich vergessen",
      lessOf: (trait) => `Künftig weniger ${trait}-Empfehlungen anzeigen`,
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button"));
    await isVisible(await findPanel());
  },
};

const states: readonly (FilmShelfProps & { open: string })[] = [
  { title: "You told us", open: "drive-my-car" },
  { title: "We guessed", open: "moonlight" },
  { title: "About the film itself", open: "past-lives" },
  { title: "Nobody is known", open: "drive-my-car", persona: newcomer },
];

/** Every kind of reason. The panels are held open here; on a page there is one at a time. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24, gridTemplateColumns: "repeat(auto-fill, minmax(380px, 1fr))" }}>
      {states.map((shelf) => (
        <div key={shelf.title} style={{ blockSize: 700, minInlineSize: 0 }}>
          <FilmShelf shown={[shelf.open]} {...shelf} />
        </div>
      ))}
      <div style={{ blockSize: 700, minInlineSize: 0 }}>
        <Varied title="Something different" shown={["moonlight"]} open="moonlight" />
      </div>
      <div style={{ blockSize: 700, minInlineSize: 0 }}>
        <Sponsored title="Paid" shown={["moonlight"]} open="moonlight" payer="City of Weimar" />
      </div>
    </div>
  ),
  play: () =>
    waitFor(() => expect(within(document.body).getAllByRole("dialog")).toHaveLength(states.length + 2)),
};
