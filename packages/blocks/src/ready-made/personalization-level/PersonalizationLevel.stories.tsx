import { askedBy } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, type within } from "storybook/test";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { longMessages } from "../../internals/long-words.fixture.ts";
import { PersonalizationLevel } from "../../personalization-level/index.ts";
import { LevelPage, type LevelPageProps } from "./personalization-level.fixture.tsx";

const meta = {
  title: "Blocks/PersonalizationLevel",
  component: LevelPage,
  subcomponents: {
    Root: PersonalizationLevel.Root,
    Title: PersonalizationLevel.Title,
    Option: PersonalizationLevel.Option,
    Effect: PersonalizationLevel.Effect,
    Mood: PersonalizationLevel.Mood,
    Status: PersonalizationLevel.Status,
  },
  tags: ["!autodocs"],
  args: { answered: "granted" },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    declaration: { control: false },
    films: { control: false },
  },
  // The toolbar answers for the person.
  render: (args, { globals }) => {
    const asked = askedBy(globals, args);
    return <LevelPage key={JSON.stringify(asked)} {...args} {...asked} />;
  },
} satisfies Meta<typeof LevelPage>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const option = (canvas: Canvas, name: string) => canvas.findByRole("radio", { name });
const films = (canvas: Canvas) =>
  canvas.getAllByRole("listitem").map((film: HTMLElement) => film.textContent);

/** Each level says what it reads, and what it would change here. */
export const Dial: Story = {
  play: async ({ canvas }) => {
    await expect(await option(canvas, "Just for you")).toBeChecked();
    await waitFor(() =>
      expect(canvas.getByRole("radio", { name: "Not at all" })).toHaveAccessibleDescription(
        /Would show other films in \d+ of 12 places on this page\.$/,
      ),
    );
  },
};

/** The same for everybody: what rested on the person is gone at once. */
export const NotAtAll: Story = {
  play: async ({ canvas }) => {
    const before = films(canvas);
    await userEvent.click(await option(canvas, "Not at all"));
    await expect(films(canvas)).not.toEqual(before);
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(/^Not at all: other films/));
  },
};

/** Only what the person says of their mood, for this visit. */
export const ByMood: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await option(canvas, "By mood"));
    await userEvent.click(await option(canvas, "tense"));
    await expect(await option(canvas, "tense")).toBeChecked();
  },
};

export const MoodCleared: Story = {
  play: async (context) => {
    await ByMood.play?.(context);
    const { canvas } = context;
    await userEvent.click(canvas.getByRole("button", { name: "Clear my mood" }));
    await expect(await option(canvas, "tense")).not.toBeChecked();
  },
};

/** Without moods of the host the highest level is not offered. */
export const WithoutMoods: Story = {
  args: { moods: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("radio")).toHaveLength(6);
  },
};

/** Nobody is known, so no level changes anything. */
export const NewHere: Story = {
  args: { persona: newcomer },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole("radio", { name: "Not at all" })).toHaveAccessibleDescription(
        /Would change nothing on this page\.$/,
      ),
    );
  },
};

/** A level cannot read what the person has not allowed, and says so. */
export const NotAllowed: Story = {
  args: { answered: "refused" },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole("radio", { name: "In broad strokes" })).toHaveAccessibleDescription(
        /Not allowed so far: what you say you like\./,
      ),
    );
  },
};

/** The host may say no before anything changes. */
export const Cancelled: Story = {
  args: { onValueChange: fn((_, details) => details.cancel()) },
  play: async ({ canvas }) => {
    await userEvent.click(await option(canvas, "Not at all"));
    await expect(await option(canvas, "Just for you")).toBeChecked();
  },
};

export const LongWords: Story = { args: { messages: longMessages } };
export const Dark: Story = { ...ByMood, globals: { theme: "dark" } };
export const HighContrast: Story = { ...ByMood, globals: { theme: "high-contrast" } };
export const RightToLeft: Story = { ...ByMood, globals: { direction: "rtl" } };

const cells: readonly { name: string; page?: LevelPageProps }[] = [
  { name: "Known", page: { answered: "granted" } },
  { name: "At the highest level", page: { answered: "granted", level: 6 } },
  { name: "The same for everybody", page: { answered: "granted", level: 0 } },
  { name: "Nobody is known", page: { persona: newcomer, answered: "granted" } },
  { name: "Nothing is allowed", page: { answered: "refused" } },
  { name: "No lists, no moods", page: { answered: "granted", films: [], moods: [] } },
];

/** Every state. Each is a page of its own here. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 48, gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))" }}>
      {cells.map(({ name, page }) => (
        <section key={name} aria-label={name}>
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14, marginBlockStart: 0 }}>
            {name}
          </p>
          <LevelPage {...page} />
        </section>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getAllByText(/^This is what you have now\.$/).length).toBeGreaterThan(0),
    );
  },
};
