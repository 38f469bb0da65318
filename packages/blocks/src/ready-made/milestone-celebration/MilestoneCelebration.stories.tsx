import { attentionOf, setback } from "@rapport/core/attention";
import { arabic } from "@rapport/core/messages/ar";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, type within } from "storybook/test";
import { longMessages } from "../../internals/long-words.fixture.ts";
import { MilestoneCelebration } from "../../milestone-celebration/index.ts";
import { FitnessCard, nearlyThere } from "./celebration-card.fixture.tsx";

const meta = {
  title: "Blocks/MilestoneCelebration",
  component: FitnessCard,
  subcomponents: {
    Root: MilestoneCelebration.Root,
    Badge: MilestoneCelebration.Badge,
    Title: MilestoneCelebration.Title,
    Text: MilestoneCelebration.Text,
    Others: MilestoneCelebration.Others,
    Action: MilestoneCelebration.Action,
    Share: MilestoneCelebration.Share,
    Picture: MilestoneCelebration.Picture,
    Fewer: MilestoneCelebration.Fewer,
    Stop: MilestoneCelebration.Stop,
    Close: MilestoneCelebration.Close,
  },
  tags: ["!autodocs"],
  // It is fixed to the window: in the docs each has a window of its own.
  parameters: { docs: { story: { inline: false, iframeHeight: 520 } } },
  argTypes: {
    personalization: { control: false },
    messages: { control: false },
    milestones: { control: false },
    describe: { control: false },
    action: { control: false },
  },
  args: { duration: Infinity },
} satisfies Meta<typeof FitnessCard>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const log = async (canvas: Canvas) =>
  userEvent.click(await canvas.findByRole("button", { name: "Log a workout" }));
const card = (canvas: Canvas, name: string | RegExp = "Ten workouts") =>
  canvas.findByRole("region", { name });
const press = async (canvas: Canvas, name: string | RegExp) =>
  userEvent.click(await canvas.findByRole("button", { name }));

/** The tenth workout: the words at once, then a medal that springs into its place, and confetti. Nothing takes the focus. */
export const TenthWorkout: Story = {
  play: async ({ canvas }) => {
    await log(canvas);
    await card(canvas);
    await expect(canvas.getByRole("button", { name: "Log a workout" })).toHaveFocus();
  },
};

/** Whatever moves can be stopped, with the button or with Escape; it is over by itself within five seconds. */
export const Stopped: Story = {
  play: async ({ canvas }) => {
    await log(canvas);
    await press(canvas, "Stop the motion");
    await waitFor(() => expect(document.querySelector(".rapport-milestone-confetti")).toBeNull());
  },
};

/** Where motion is not welcome the medal stands there. */
export const ReducedMotion: Story = {
  globals: { motion: "reduced" },
  play: async ({ canvas }) => {
    await log(canvas);
    await card(canvas);
    await expect(document.querySelector(".rapport-milestone-confetti")).toBeNull();
  },
};

/** Several at once are one card. */
export const Merged: Story = {
  args: { list: true },
  play: async ({ canvas }) => {
    await log(canvas);
    await card(canvas, "First list finished");
    await expect(canvas.getAllByRole("region")).toHaveLength(1);
    await expect(canvas.getByText("Also: Ten workouts.")).toBeInTheDocument();
  },
};

/** With something to do next it stays until it is closed. */
export const WithAction: Story = {
  args: {
    action: <MilestoneCelebration.Action>Plan the next one</MilestoneCelebration.Action>,
    onEnd: fn(),
  },
  play: async ({ canvas, args }) => {
    await log(canvas);
    await press(canvas, "Plan the next one");
    await waitFor(() => expect(canvas.queryByRole("region")).toBeNull());
    await expect(args.onEnd).toHaveBeenCalledWith("action");
  },
};

/** The picture is seen before it leaves, and says nothing else. */
export const Sharing: Story = {
  args: { share: true, caption: "Training" },
  play: async ({ canvas }) => {
    await log(canvas);
    await press(canvas, "Share");
    await canvas.findByRole("img", { name: "Picture: Ten workouts" });
  },
};

/** Each kind can be turned off from the card, and on again. */
export const TurnedOff: Story = {
  play: async ({ canvas }) => {
    await log(canvas);
    await press(canvas, "No more of these");
    await canvas.findByRole("button", { name: "Show these again" });
    await expect(canvas.getByRole("status")).toHaveTextContent(
      /You will see no more celebrations like this\./,
    );
  },
};

/** It was reached, and waits. @param because Why, as the trace tells it. */
const later = (because: string, prepare: (person: ReturnType<typeof nearlyThere>) => void): Story => {
  const person = nearlyThere();
  prepare(person);
  return {
    args: { personalization: person },
    play: async ({ canvas }) => {
      await log(canvas);
      await waitFor(() =>
        expect(attentionOf(person).trace()).toMatchObject([{ state: { status: "waiting", because } }]),
      );
      await expect(canvas.queryByRole("region")).toBeNull();
    },
  };
};

/** Not while somebody checks out: it waits. */
export const WhileCheckingOut: Story = later(
  "checkout",
  (person) => void attentionOf(person).hold("checkout"),
);
/** Not after a setback. */
export const AfterASetback: Story = later("quiet", (person) => void setback(person));

export const LongWords: Story = {
  args: {
    messages: longMessages,
    share: true,
    describe: () => ({
      title: "Zehn Krafttrainingseinheiten mit Eigenkörpergewicht",
      text: "Von der Eingewöhnungsphase bis zur Leistungssteigerung, ganz in deiner eigenen Geschwindigkeit und mit allen Ruhetagen.",
      badge: "1.000",
    }),
  },
  play: async ({ canvas }) => {
    await log(canvas);
    await card(canvas, /^Zehn/);
  },
};

/** In each language of the page. */
const inLocale = (locale: string, fewer: string | RegExp): Story => ({
  args: { share: true },
  globals: { locale },
  play: async ({ canvas }) => {
    await log(canvas);
    await canvas.findAllByRole("button", { name: fewer });
  },
});
export const German = inLocale("de", "Nicht mehr feiern");
export const Spanish = inLocale("es", "No celebrar más esto");
export const Arabic = inLocale("ar", "إيقاف هذه الاحتفالات");
export const Pseudo = inLocale("pseudo", /^\[.*\]$/);

export const RightToLeft: Story = {
  args: { messages: arabic, share: true },
  globals: { direction: "rtl" },
  play: async ({ canvas }) => {
    await log(canvas);
    await canvas.findByRole("button", { name: "إيقاف هذه الاحتفالات" });
  },
};
export const Dark: Story = { ...Sharing, globals: { theme: "dark" } };
export const HighContrast: Story = { ...Sharing, globals: { theme: "high-contrast" } };

const cells: readonly { name: string; card: Parameters<typeof FitnessCard>[0]; press?: string }[] = [
  { name: "Tenth workout", card: {} },
  { name: "Merged", card: { list: true } },
  {
    name: "With an action",
    card: { action: <MilestoneCelebration.Action>Plan the next one</MilestoneCelebration.Action> },
  },
  { name: "Sharing", card: { share: true, caption: "Training" }, press: "Share" },
  { name: "Turned off", card: {}, press: "No more of these" },
  { name: "A star, where there is no number", card: { describe: () => ({ title: "A year together" }) } },
];

/** Every state, each in a window of its own, without motion. */
export const AllStates: Story = {
  globals: { motion: "reduced" },
  render: () => (
    <div style={{ display: "grid", gap: 24, gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))" }}>
      {cells.map(({ name, card: props }) => (
        // Contained, so that what is fixed to the window is fixed to this.
        <div
          key={name}
          data-cell={name}
          style={{ blockSize: 640, contain: "layout", overflow: "hidden", position: "relative" }}
        >
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14, margin: 0 }}>{name}</p>
          <FitnessCard duration={Infinity} {...props} />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const button of await canvas.findAllByRole("button", { name: "Log a workout" }))
      await userEvent.click(button);
    for (const { press: pressed } of cells)
      if (pressed)
        await userEvent.click((await canvas.findAllByRole("button", { name: pressed }))[0] as HTMLElement);
    await expect((await canvas.findAllByRole("region")).length).toBe(cells.length);
  },
  // Six pages in one have six main parts.
  parameters: {
    a11y: {
      config: {
        rules: [
          { id: "landmark-no-duplicate-main", enabled: false },
          { id: "landmark-main-is-top-level", enabled: false },
          { id: "landmark-unique", enabled: false },
        ],
      },
    },
  },
};
