import { createConsent, createPersonalization } from "@rapport/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, type within } from "storybook/test";
import { newcomer, mina } from "../../internals/film-page.fixture.tsx";
import { longMessages } from "../../internals/long-words.fixture.ts";
import { directorOptions, FilmPicker, genreOptions } from "./film-picker.fixture.tsx";
import { PreferencePicker } from "./index.ts";

const meta = {
  title: "Ready-made/PreferencePicker",
  component: FilmPicker,
  subcomponents: { PreferencePicker: PreferencePicker as never },
  args: { persona: newcomer, onSave: fn(), onSkip: fn() },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    candidates: { control: false },
    options: { control: false },
  },
  tags: ["!autodocs"],
  // A draft of another story would be picked up.
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<typeof FilmPicker>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** Its lazy part is there. */
const ready = () =>
  waitFor(() => expect(document.querySelector(".rapport-picker-preview [role=status]")).not.toBeNull());
const pick = async (canvas: Canvas, ...names: readonly string[]) => {
  await ready();
  for (const name of names) await userEvent.click(canvas.getByRole("checkbox", { name }));
};

/** Nothing is picked for anybody. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await ready();
    for (const box of canvas.getAllByRole("checkbox")) await expect(box).not.toBeChecked();
  },
};

/** What the first films become, before anything is saved. Directors came in sight at the end. */
export const Picked: Story = {
  play: async ({ canvas }) => {
    await pick(canvas, "animation", "noir", "slow cinema");
    await expect(canvas.getByText(/^You will see more/)).toBeVisible();
    await expect(canvas.getByRole("checkbox", { name: "Hayao Miyazaki" })).not.toBeChecked();
  },
};

/** Saved, with what it did and the way back. */
export const Saved: Story = {
  play: async ({ canvas, args }) => {
    await pick(canvas, "noir", "documentary");
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(canvas.getByText(/^Your picks are saved\./)).toBeVisible());
    await expect(args.onSave).toHaveBeenCalledOnce();
  },
};

/** Passed by at once: no question, nothing kept. */
export const Skipped: Story = {
  play: async ({ canvas, args }) => {
    await pick(canvas, "noir");
    await userEvent.click(canvas.getByRole("button", { name: "Skip" }));
    await expect(args.onSkip).toHaveBeenCalledOnce();
    await expect(canvas.getByRole("checkbox", { name: "noir" })).not.toBeChecked();
  },
};

/** Mina follows two genres; what else she seems to enjoy is marked, and not picked. */
export const WithGuesses: Story = {
  args: { persona: mina },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole("checkbox", { name: "slow cinema" })).toBeChecked());
    await waitFor(() => expect(canvas.getByText(/^Dashed: it looks like/)).toBeVisible());
  },
};

/** At the most, the others stay in reach and say why they cannot be picked. */
export const AtTheMaximum: Story = {
  args: { maximum: 2 },
  play: async ({ canvas }) => {
    await pick(canvas, "comedy", "crime", "drama");
    const drama = canvas.getByRole("checkbox", { name: "drama" });
    await expect(drama).toHaveAttribute("aria-disabled", "true");
    await expect(drama).not.toBeChecked();
    await expect(canvas.getByText(/^You have picked 2/, { selector: "[role=status]" })).toBeVisible();
  },
};

/** Searching leaves what was picked alone. */
export const Searching: Story = {
  play: async ({ canvas }) => {
    await pick(canvas, "noir");
    await userEvent.type(canvas.getByRole("searchbox"), "CINÉ");
    await waitFor(() => expect(canvas.getByText("1 found.")).toBeVisible());
    await expect(canvas.getByText("slow cinema")).toBeVisible();
    await expect(canvas.queryByText("drama")).toBeNull();
  },
};

export const NothingFound: Story = {
  play: async ({ canvas }) => {
    await ready();
    await userEvent.type(canvas.getByRole("searchbox"), "cooking");
    await waitFor(() => expect(canvas.getByText("None found.")).toBeVisible());
  },
};

/** From 31 options on: a list with one stop for the Tab key. */
export const LongList: Story = {
  args: { options: directorOptions, title: "Whose films would you like to see more of?" },
  play: async ({ canvas }) => {
    const list = await canvas.findByRole("listbox");
    list.focus();
    await userEvent.keyboard("agnes");
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("option", { name: "Agnès Varda" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  },
};

/** Not allowed: it says so, offers a way the host gives, and loses nothing. */
export const NotAllowed: Story = {
  args: {
    persona: undefined,
    children: (
      <a className="rapport-link" href="#settings">
        Your privacy choices
      </a>
    ),
  },
  render: (args) => (
    <FilmPicker {...args} personalization={createPersonalization({ consent: createConsent() })} />
  ),
  play: async ({ canvas, args }) => {
    await pick(canvas, "noir");
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    await expect(args.onSave).not.toHaveBeenCalled();
    await expect(canvas.getByRole("checkbox", { name: "noir" })).toBeChecked();
    await expect(canvas.getAllByText(/^You have not allowed us to keep/)[0]).toBeVisible();
  },
};

/** Every pick is saved by itself, with a receipt of its own. */
export const Instant: Story = {
  args: { instant: true },
  play: async ({ canvas }) => {
    await pick(canvas, "noir");
    await waitFor(() => expect(canvas.getByText(/^Your picks are saved\./)).toBeVisible());
    await expect(canvas.getByRole("button", { name: "Done" })).toBeVisible();
  },
};

export const LongWords: Story = {
  args: {
    messages: {
      ...longMessages,
      skip: () => "Überspringen",
      save: () => "Auswahl speichern",
      pickSearch: () => "Suchen",
      trait: (trait) => `Spielfilmempfehlungen der Gattung ${trait.slice(6)}`,
    },
  },
};

export const Dark: Story = { ...Picked, globals: { theme: "dark" } };

export const HighContrast: Story = { ...Picked, globals: { theme: "high-contrast" } };

export const RightToLeft: Story = { ...Picked, globals: { direction: "rtl" } };

const cells = [
  { name: "Open", props: {} },
  { name: "With guesses", props: { persona: mina } },
  { name: "At the maximum", props: { value: ["genre:comedy", "genre:crime"], maximum: 2 } },
  { name: "Picked by the host", props: { value: ["genre:noir"] } },
  { name: "Saved at once", props: { instant: true } },
  { name: "Not allowed", props: { personalization: createPersonalization() } },
  { name: "A long list", props: { options: directorOptions } },
] as const;

/** Every state. Each is a page of its own here. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 40, gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))" }}>
      {cells.map(({ name, props }) => (
        <section key={name} aria-label={name}>
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14, margin: 0 }}>{name}</p>
          <FilmPicker persona={newcomer} name={name} options={genreOptions} receipt={false} {...props} />
        </section>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole("listbox");
    await waitFor(() => expect(canvas.getByText(/^You have not allowed us/)).toBeVisible());
  },
};
