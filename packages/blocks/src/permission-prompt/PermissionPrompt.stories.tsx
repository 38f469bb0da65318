import type { PermissionStanding } from "@rapport/react/permission";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { PermissionPrompt } from "./index.ts";
import { PermissionPage, type PermissionPageProps } from "./permission-prompt.fixture.tsx";
import { pretend, type Reaction } from "./pretended.fixture.ts";

interface StoryProps extends Omit<PermissionPageProps, "source"> {
  /** Which permission it is about. */
  permission: string;
  /** How it stands when the page comes. */
  standing?: PermissionStanding;
  /** What the browser does when it is asked. */
  reaction?: Reaction;
}

/** The browser is played by the story, so that it answers in every browser, and asks nobody in earnest. */
function Played({ permission, standing = "prompt", reaction = "granted", ...page }: StoryProps): ReactNode {
  const [source] = useState(() => pretend(permission, { standing, reactions: [reaction] }));
  return <PermissionPage source={source} {...page} />;
}

const meta = {
  title: "Blocks/PermissionPrompt",
  component: Played,
  subcomponents: {
    Root: PermissionPrompt.Root,
    Title: PermissionPrompt.Title,
    Benefit: PermissionPrompt.Benefit,
    Reads: PermissionPrompt.Reads,
    Later: PermissionPrompt.Later,
    Allow: PermissionPrompt.Allow,
    Status: PermissionPrompt.Status,
    Recovery: PermissionPrompt.Recovery,
    Start: PermissionPrompt.Start,
    Alternative: PermissionPrompt.Alternative,
  },
  tags: ["!autodocs"],
  args: { permission: "geolocation" },
  argTypes: {
    permission: { options: ["geolocation", "notifications", "camera", "microphone"], control: "select" },
    personalization: { control: false },
    messages: { control: false },
  },
  // What stands at the beginning is not changed while a story is on.
  render: (args) => <Played key={`${args.permission} ${args.standing} ${args.reaction}`} {...args} />,
} satisfies Meta<typeof Played>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const reaches = (canvas: Canvas, phase: string) =>
  waitFor(() => expect(canvas.getByRole("region")).toHaveAttribute("data-phase", phase));
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }));

/** The page's own words first: what it is good for, what is read, two equal answers, and what works without. */
export const Explainer: Story = {
  play: async ({ canvas }) => {
    await reaches(canvas, "explainer");
    const [later, allow] = [
      canvas.getByRole("button", { name: "Not now" }),
      canvas.getByRole("button", { name: "Allow" }),
    ];
    await expect(later.offsetWidth).toBe(allow.offsetWidth);
    await expect(later.className).toBe(allow.className);
    await expect(canvas.getByRole("textbox")).toBeVisible();
  },
};

export const Waiting: Story = {
  args: { reaction: "nothing" },
  play: async ({ canvas }) => {
    await press(canvas, "Allow");
    await reaches(canvas, "waiting");
    await expect(canvas.getByRole("status")).toHaveTextContent("One moment. Your browser may ask you now.");
  },
};

export const Granted: Story = {
  args: { onGranted: fn() },
  play: async ({ canvas, args }) => {
    await press(canvas, "Allow");
    await reaches(canvas, "granted");
    await expect(args.onGranted).toHaveBeenCalledOnce();
    await expect(canvas.getByRole("status")).toHaveTextContent(/^Your location may be used\./);
  },
};

/** Nothing asks again. How to change it in this browser is said, and the page goes on by itself. */
export const Denied: Story = {
  args: { standing: "denied" },
  play: async ({ canvas }) => {
    await reaches(canvas, "denied");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(2));
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** Refused just now. */
export const Refused: Story = {
  args: { reaction: "denied" },
  play: async (context) => {
    await press(context.canvas, "Allow");
    await Denied.play?.(context);
  },
};

/** What cannot be had is not asked for. What works without it is there. */
export const Unsupported: Story = {
  args: { standing: "unsupported" },
  play: async ({ canvas }) => {
    await reaches(canvas, "unsupported");
    await expect(canvas.queryByRole("button")).toBeNull();
    await expect(canvas.getByRole("textbox")).toBeVisible();
  },
};

/** "Not now" holds 3 days, then 7, then 30. The person may start it themselves at any time. */
export const CoolingDown: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Not now");
    await reaches(canvas, "resting");
    await expect(canvas.getByRole("button", { name: "Use my location" })).toHaveFocus();
    await expect(canvas.getByRole("status")).toHaveTextContent(
      "Fine. You will find it here should you want it.",
    );
  },
};

export const StartedByThePerson: Story = {
  play: async (context) => {
    await CoolingDown.play?.(context);
    const { canvas } = context;
    await press(canvas, "Use my location");
    await reaches(canvas, "explainer");
    await expect(canvas.getByRole("region")).toHaveFocus();
  },
};

/** The browser's question was closed without an answer. It is not asked again for a while; after twice, never by the page. */
export const Dismissed: Story = {
  args: { reaction: "dismissed" },
  play: async ({ canvas }) => {
    await press(canvas, "Allow");
    await reaches(canvas, "resting");
  },
};

export const Failed: Story = {
  args: { reaction: "failed" },
  play: async ({ canvas }) => {
    await press(canvas, "Allow");
    await reaches(canvas, "failed");
    await expect(canvas.getByRole("button", { name: "Allow" })).toHaveFocus();
  },
};

/** The host may hold back what would close it. */
export const Cancelled: Story = {
  args: { defaultOpen: true, onOpenChange: fn((_, details) => details.cancel()) },
  play: async ({ canvas }) => {
    await press(canvas, "Not now");
    await reaches(canvas, "explainer");
  },
};

const benefits: Readonly<Record<string, string>> = {
  notifications: "You hear of it when a film on your list comes to a cinema.",
  camera: "You hold a ticket in front of it in place of typing its number.",
  microphone: "You say a title in place of typing it.",
  steps: "Your goal counts every walk, also those without your phone in your hand.",
};

export const Notifications: Story = {
  ...Explainer,
  args: { permission: "notifications", benefit: benefits["notifications"] },
};
export const Camera: Story = { ...Explainer, args: { permission: "camera", benefit: benefits["camera"] } };
export const Microphone: Story = {
  ...Explainer,
  args: { permission: "microphone", benefit: benefits["microphone"] },
};

/** A permission that no browser has, by an adapter of the host's. Its words are the host's, too. */
export const AnythingElse: Story = {
  ...Explainer,
  args: {
    permission: "steps",
    benefit: benefits["steps"],
    title: "Count your steps?",
    reads: "What is read: how many steps your watch counted, by day.",
  },
};

/** A word so long that no line holds it, and answers that need all the room there is. */
export const LongWords: Story = {
  args: { benefit: "Mit Kinovorstellungsbeginnzeitenbenachrichtigungsverzögerungen in deiner Nähe." },
  globals: { locale: "de" },
  play: ({ canvas }) => reaches(canvas, "explainer"),
};
export const Spanish: Story = {
  args: { standing: "denied" },
  globals: { locale: "es" },
  play: ({ canvas }) => reaches(canvas, "denied"),
};
export const Pseudo: Story = {
  globals: { locale: "pseudo" },
  play: ({ canvas }) => reaches(canvas, "explainer"),
};
export const Arabic: Story = {
  args: { standing: "denied" },
  globals: { locale: "ar" },
  play: async ({ canvas }) => {
    await reaches(canvas, "denied");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(2));
  },
};
/** The question is there at once: nothing travels. */
export const ReducedMotion: Story = {
  ...Explainer,
  globals: { motion: "reduced" },
  play: async (context) => {
    await Explainer.play?.(context);
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    await expect(moving).toEqual([]);
  },
};
export const Dark: Story = { ...Explainer, globals: { theme: "dark" } };
export const HighContrast: Story = { ...Explainer, globals: { theme: "high-contrast" } };
export const RightToLeft: Story = { ...Explainer, globals: { direction: "rtl" } };

interface Cell {
  readonly name: string;
  readonly props: Omit<StoryProps, "permission">;
  readonly press?: string;
}

const cells: readonly Cell[] = [
  { name: "Explainer", props: { open: true } },
  { name: "Waiting", props: { open: true, reaction: "nothing" }, press: "Allow" },
  { name: "Granted", props: { standing: "granted" } },
  { name: "Denied", props: { standing: "denied" } },
  { name: "Unsupported", props: { standing: "unsupported" } },
  { name: "Cooling down", props: { open: false } },
  { name: "Failed", props: { open: true, reaction: "failed" }, press: "Allow" },
];

/** Every state. On one page they would wait for each other: here the host opens them. */
export const AllStates: Story = {
  render: () => (
    <div
      style={{
        display: "grid",
        gap: 32,
        gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))",
      }}
    >
      {cells.map(({ name, props }) => (
        <article key={name} aria-label={name}>
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14 }}>{name}</p>
          <Played
            permission="geolocation"
            aria-label={name}
            title={`${name}: use your location?`}
            {...props}
          />
        </article>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const { name, press: pressed } of cells)
      if (pressed) await press(within(canvas.getByRole("article", { name })), pressed);
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(2));
  },
};
