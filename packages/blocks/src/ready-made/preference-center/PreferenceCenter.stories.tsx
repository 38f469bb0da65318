import { memoryStorage } from "@rapport/core";
import { askedBy } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { filmMessages, newcomer } from "../../internals/film-page.fixture.tsx";
import { longMessages } from "../../internals/long-words.fixture.ts";
import { PreferenceCenter } from "../../preference-center/index.ts";
import { PreferencesPage, type PreferencesPageProps } from "./preference-center.fixture.tsx";

const meta = {
  title: "Blocks/PreferenceCenter",
  component: PreferencesPage,
  subcomponents: {
    Root: PreferenceCenter.Root,
    Title: PreferenceCenter.Title,
    Purposes: PreferenceCenter.Purposes,
    Messages: PreferenceCenter.Messages,
    Save: PreferenceCenter.Save,
    Reset: PreferenceCenter.Reset,
    Status: PreferenceCenter.Status,
    Validity: PreferenceCenter.Validity,
    Receipts: PreferenceCenter.Receipts,
  },
  tags: ["!autodocs"],
  args: { answered: "granted" },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    declaration: { control: false },
    storage: { control: false },
  },
  // The toolbar answers for the person.
  render: (args, { globals }) => {
    const asked = askedBy(globals, args);
    return <PreferencesPage key={JSON.stringify(asked)} {...args} {...asked} />;
  },
} satisfies Meta<typeof PreferencesPage>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const purpose = async (canvas: Canvas, name: string) => within(await canvas.findByRole("group", { name }));
const press = (canvas: Canvas, name: string) => userEvent.click(canvas.getByRole("button", { name }));
const says = (canvas: Canvas, text: RegExp) =>
  waitFor(() =>
    expect(
      canvas
        .getAllByRole("status")
        .map((line: HTMLElement) => line.textContent)
        .join(" "),
    ).toMatch(text),
  );

/** Not answered yet: nothing is ticked, and no message may come. */
export const Unanswered: Story = {
  args: { answered: "nothing", persona: newcomer },
  play: async ({ canvas }) => {
    for (const box of await canvas.findAllByRole("checkbox")) await expect(box).not.toBeChecked();
    await expect(canvas.getByRole("radio", { name: "Never" })).toBeChecked();
    await userEvent.click(canvas.getByText("Your answers so far"));
    await expect(await canvas.findByText("You have not answered yet.")).toBeVisible();
  },
};

/** What was allowed, until when it stands, and the answers so far. */
export const Answered: Story = {
  play: async ({ canvas }) => {
    const films = await purpose(canvas, "Pick films for you");
    for (const box of films.getAllByRole("checkbox")) await expect(box).toBeChecked();
    await expect(canvas.getByText(/^You will be asked again on /)).toBeVisible();
    await userEvent.click(canvas.getByText("Your answers so far"));
    await expect(await canvas.findByText(/: 5 of 5 uses allowed$/)).toBeVisible();
  },
};

/** A draft: nothing counts before it is saved. */
export const Unsaved: Story = {
  play: async ({ canvas }) => {
    const films = await purpose(canvas, "Pick films for you");
    await userEvent.click(films.getByRole("checkbox", { name: /^What you do here/ }));
    await says(canvas, /1 change is not saved yet\./);
  },
};

/** A withdrawal says how much it deleted. */
export const Saved: Story = {
  play: async (context) => {
    await Unsaved.play?.(context);
    const { canvas } = context;
    await press(canvas, "Save");
    await says(canvas, /^Saved\. 4 of 5 uses are allowed\. \d+ entries were deleted\./);
  },
};

export const Undone: Story = {
  play: async (context) => {
    await Unsaved.play?.(context);
    const { canvas } = context;
    await press(canvas, "Undo changes");
    const films = await purpose(canvas, "Pick films for you");
    for (const box of films.getAllByRole("checkbox")) await expect(box).toBeChecked();
  },
};

/** How often and about what the host may write. */
export const Messages: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("checkbox", { name: /^New films by people/ }));
    await userEvent.click(canvas.getByRole("radio", { name: "At most once a week" }));
    await press(canvas, "Save");
    await says(canvas, /Your wishes about messages are saved\./);
  },
};

/** What the browser's signal refused is off, and can be allowed on purpose. */
export const OptOutSignal: Story = {
  args: { optOut: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Opt-out signal honoured/)).toBeVisible();
    const festival = await purpose(canvas, "Help a film festival choose");
    await expect(festival.getByRole("checkbox")).not.toBeChecked();
  },
};

/** Nothing can be stored: everything works, and says for how long. */
export const NotStored: Story = {
  args: {
    answered: "nothing",
    storage: { ...memoryStorage(), load: () => Promise.reject(new DOMException("Denied.", "SecurityError")) },
  },
  play: async ({ canvas }) => {
    await says(canvas, /Your browser stores nothing/);
  },
};

/** The host may hold it back; the draft stays. */
export const Cancelled: Story = {
  args: { onSave: fn((_, details) => details.cancel()) },
  play: async (context) => {
    await Unsaved.play?.(context);
    await press(context.canvas, "Save");
    await says(context.canvas, /1 change is not saved yet\./);
  },
};

export const LongWords: Story = { args: { messages: longMessages } };
export const Dark: Story = { ...Unsaved, globals: { theme: "dark" } };
export const HighContrast: Story = { ...Unsaved, globals: { theme: "high-contrast" } };
export const RightToLeft: Story = { ...Answered, globals: { direction: "rtl" } };

const denied = () => Promise.reject(new DOMException("Denied.", "SecurityError"));
const cells: readonly { name: string; press?: RegExp; page?: PreferencesPageProps }[] = [
  { name: "Unanswered", page: { answered: "nothing" } },
  { name: "Allowed", page: { answered: "granted" } },
  { name: "Refused", page: { answered: "refused" } },
  { name: "Draft", press: /What you do here/, page: { answered: "granted" } },
  { name: "Opt-out signal", page: { answered: "granted", optOut: true } },
  { name: "Nothing can be stored", page: { storage: { ...memoryStorage(), load: denied } } },
  { name: "Without messages", page: { types: [] } },
];

/** Every state. Each is a page of its own here. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 48, gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))" }}>
      {cells.map(({ name, page }) => (
        <PreferencesPage
          key={name}
          messages={{ ...filmMessages, preferences: { ...filmMessages.preferences, title: () => name } }}
          {...page}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const { name, press: pressed } of cells)
      if (pressed)
        await userEvent.click(
          within(canvas.getByRole("form", { name })).getByRole("checkbox", { name: pressed }),
        );
    await expect(canvas.getByText("1 change is not saved yet.")).toBeVisible();
  },
};
