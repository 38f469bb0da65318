import { memoryStorage, setConsent } from "@rapport/core";
import { films, storyTime } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { FilmData, type FilmDataProps, keeperFor, type KeeperOptions } from "./data-panel.fixture.tsx";
import { DataPanel } from "../../data-panel/index.ts";

interface Args extends FilmDataProps {
  /** Whose data. Made anew for every story. */
  keeper?: () => ReturnType<typeof keeperFor>;
}

const of =
  (options: KeeperOptions = {}) =>
  () =>
    keeperFor(options);

const meta = {
  title: "Blocks/DataPanel",
  component: FilmData,
  subcomponents: {
    Root: DataPanel.Root,
    Groups: DataPanel.Groups,
    Guesses: DataPanel.Guesses,
    Receipts: DataPanel.Receipts,
    EraseAll: DataPanel.EraseAll,
  },
  tags: ["!autodocs"],
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    keeper: { control: false },
  },
  args: { keeper: of() },
  render: function Render({ keeper = of(), ...args }: Args) {
    const [personalization] = useState(keeper);
    return (
      <div style={{ maxInlineSize: 720, marginInline: "auto" }}>
        <FilmData {...args} personalization={personalization} />
      </div>
    );
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** Its code is fetched first. */
const group = (canvas: Canvas, name: RegExp) => canvas.findByRole("region", { name });
const isVisible = (element: HTMLElement) => waitFor(() => expect(element).toBeVisible());

/** Everything, each thing with where it comes from, what it is for, how it ends and where it is used. */
export const Everything: Story = {
  play: async ({ canvas }) => {
    const said = await group(canvas, /^What you say/);
    await expect(within(said).getByText("You liked Faces Places")).toBeVisible();
    await expect(canvas.getByText(/24 things about you are kept on this device/)).toBeVisible();
  },
};

/** The same, by what it is for. */
export const ByPurpose: Story = {
  args: { defaultGroupBy: "purpose" },
  play: async ({ canvas }) => {
    const purpose = await group(canvas, /^Pick films for you/);
    await expect(within(purpose).getByText("Decides which films come first on your page.")).toBeVisible();
  },
};

/** One thing is deleted: how many are left is told, and the focus goes to the next. */
export const Deleted: Story = {
  play: async ({ canvas }) => {
    const said = await group(canvas, /^What you say/);
    const [first, second] = within(said).getAllByRole("button", { name: /^Delete: / });
    const next = second?.getAttribute("aria-label") ?? "";
    await userEvent.click(first as HTMLElement);
    await isVisible(canvas.getByText("1 thing deleted. 23 left."));
    await expect(document.activeElement).toHaveAccessibleName(next);
  },
};

/** A whole group asks once more, in its place. */
export const AsksOnceMore: Story = {
  play: async ({ canvas }) => {
    const did = await group(canvas, /^What you do here/);
    await userEvent.click(within(did).getByRole("button", { name: "Delete all 8" }));
    const question = within(did).getByRole("group", { name: "8 things will be deleted for good." });
    await expect(question).toHaveFocus();
  },
};

/** A guess was wrong: it is not used from then on, which can be undone. */
export const Corrected: Story = {
  play: async ({ canvas }) => {
    const guesses = await group(canvas, /^What we guessed/);
    await userEvent.click(
      within(guesses).getAllByRole("button", { name: /^That is wrong: / })[0] as HTMLElement,
    );
    await isVisible(canvas.getByText(/^The guess about .+ is not used any more\.$/));
    await isVisible(canvas.getByRole("button", { name: "Undo" }));
  },
};

/** Everything is deleted. */
export const Erased: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Delete everything" }));
    await userEvent.click(canvas.getByRole("button", { name: "Delete for good" }));
    await isVisible(canvas.getByText("Nothing is kept about you."));
    await expect(canvas.getByRole("heading", { name: "Your data" })).toHaveFocus();
  },
};

/** Nobody has said or done anything yet. */
export const Empty: Story = {
  args: { keeper: of({ persona: newcomer }) },
  play: async ({ canvas }) => isVisible(await canvas.findByText("Nothing is kept about you.")),
};

/** Without a storage, a person is a guest and can forget the session. */
export const Guest: Story = {
  args: { keeper: of({ guest: true }) },
  play: async ({ canvas }) => {
    await isVisible(await canvas.findByText(/^You are a guest: nothing is stored\. 24 things/));
    await userEvent.click(canvas.getByRole("button", { name: "Forget this session" }));
    await userEvent.click(canvas.getByRole("button", { name: "Forget it" }));
    await isVisible(canvas.getByText("This session is forgotten."));
  },
};

/** Before an answer to consent nothing is stored: choices hold while the page is open. */
export const Undecided: Story = {
  args: { keeper: of({ answer: "none" }) },
  play: async ({ canvas }) => {
    await isVisible(await canvas.findByText(/^Nothing is stored until you decide\./));
    await isVisible(canvas.getByText("You have not been asked, or have not answered."));
  },
};

const unavailable = () => Promise.reject(new DOMException("Denied.", "SecurityError"));

/** The browser stores nothing. */
export const NotSaved: Story = {
  args: { keeper: of({ storage: { load: unavailable, append: unavailable, remove: unavailable } }) },
  play: async ({ canvas }) =>
    isVisible(await canvas.findByText(/^Not saved: this browser stores nothing now/)),
};

/** What is stored has not been read yet. */
export const Loading: Story = {
  args: { keeper: of({ storage: { ...memoryStorage(), load: () => new Promise(() => {}) } }) },
  play: async ({ canvas }) => isVisible(await canvas.findByText("Looking at what is kept…")),
};

/** What was told of all of them is long: a few of each first, then a hundred at a time. */
export const Many: Story = {
  args: {
    keeper: () => {
      const keeper = keeperFor({ guest: true, persona: newcomer });
      keeper.recordAll(
        Array.from({ length: 400 }, (_, at) => ({
          type: "open" as const,
          item: films[at % films.length] as (typeof films)[number],
          time: storyTime - at * 3_600_000,
        })),
      );
      return keeper;
    },
  },
  play: async ({ canvas }) => {
    const did = await group(canvas, /^What you do here/);
    await userEvent.click(within(did).getByRole("button", { name: "Show 100 more" }));
    await expect(within(did).getAllByRole("listitem")).toHaveLength(105);
    await expect(within(did).getAllByRole("listitem")[5]).toHaveFocus();
  },
};

/** Answers to consent, newest first. */
export const Receipts: Story = {
  args: {
    keeper: () => {
      const keeper = keeperFor();
      setConsent(
        keeper,
        { statistics: { behavioral: true } },
        { surface: "preference-center", locale: "en" },
      );
      return keeper;
    },
  },
  play: async ({ canvas }) => {
    const receipts = await group(canvas, /^Your answers to consent/);
    await expect(within(receipts).getAllByRole("listitem")).toHaveLength(2);
    await expect(within(receipts).getByText("Allowed: Count visits (What you do here)")).toBeVisible();
  },
};

export const Dark: Story = { ...Deleted, globals: { theme: "dark" } };
export const HighContrast: Story = { ...Deleted, globals: { theme: "high-contrast" } };
export const RightToLeft: Story = { ...Deleted, globals: { direction: "rtl" } };

const states: readonly { readonly name: string; readonly keeper: Args["keeper"] }[] = [
  { name: "Everything", keeper: of() },
  { name: "Nothing", keeper: of({ persona: newcomer }) },
  { name: "A guest", keeper: of({ guest: true, persona: newcomer }) },
  { name: "Undecided", keeper: of({ answer: "none" }) },
  { name: "Loading", keeper: Loading.args?.keeper },
  { name: "Not saved", keeper: NotSaved.args?.keeper },
];

export const AllStates: Story = {
  // Only here are there several panels on one page, whose groups have the same names.
  parameters: { a11y: { config: { rules: [{ id: "landmark-unique", enabled: false }] } } },
  render: () => (
    <div
      style={{
        display: "grid",
        gap: 48,
        gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 380px), 1fr))",
      }}
    >
      {states.map(({ name, keeper = of() }) => (
        <section key={name} aria-label={name}>
          <State keeper={keeper} name={name} />
        </section>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Not saved/);
    await waitFor(() => expect(canvas.getAllByRole("button", { name: "Export" }).length).toBe(5));
  },
};

function State({ keeper, name }: { readonly keeper: NonNullable<Args["keeper"]>; readonly name: string }) {
  const [personalization] = useState(keeper);
  return <FilmData first={2} aria-label={`Your data: ${name}`} personalization={personalization} />;
}
