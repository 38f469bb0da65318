import { memoryStorage } from "@rapport/core";
import { askedBy, filmDeclaration } from "@rapport/fixtures";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { ConsentPage, type ConsentPageProps } from "../../internals/consent-page.fixture.tsx";
import { ConsentBar } from "./index.ts";
import { ConsentFooter } from "../consent-links/index.ts";
import { longMessages } from "../../internals/long-words.fixture.ts";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { BannerPage } from "./consent-banner.fixture.tsx";
import { ConsentBanner } from "../../consent-banner/index.ts";

const meta = {
  title: "Blocks/ConsentBanner",
  component: BannerPage,
  subcomponents: {
    Root: ConsentBanner.Root,
    Title: ConsentBanner.Title,
    Text: ConsentBanner.Text,
    Purposes: ConsentBanner.Purposes,
    Accept: ConsentBanner.Accept,
    Reject: ConsentBanner.Reject,
    Choose: ConsentBanner.Choose,
    Details: ConsentBanner.Details,
    Close: ConsentBanner.Close,
    Notes: ConsentBanner.Notes,
  },
  tags: ["!autodocs"],
  // It is fixed to the window: in the docs each has a window of its own.
  parameters: { docs: { story: { inline: false, iframeHeight: 560 } } },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    declaration: { control: false },
    storage: { control: false },
  },
  args: { persona: newcomer },
  // The toolbar answers for the person.
  render: (args, { globals }) => {
    const asked = askedBy(globals, args);
    return <BannerPage key={JSON.stringify(asked)} {...args} {...asked} />;
  },
} satisfies Meta<typeof BannerPage>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const banner = (canvas: Canvas) => canvas.findByRole("region", { name: "Your data at Film night" });
const gone = (canvas: Canvas) => waitFor(() => expect(canvas.queryByRole("region")).toBeNull());
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }));
const recorded = async (canvas: Canvas, text: RegExp) =>
  waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(text));

/** Both answers are there at once, alike. Nothing is used before one is given. */
export const Asking: Story = {
  play: async ({ canvas }) => {
    await banner(canvas);
    const [refuse, allow] = [
      canvas.getByRole("button", { name: "Refuse" }),
      canvas.getByRole("button", { name: "Allow" }),
    ];
    await expect(refuse.offsetWidth).toBe(allow.offsetWidth);
    await expect(refuse.className).toBe(allow.className);
  },
};

export const Allowed: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Allow");
    await gone(canvas);
    await recorded(canvas, /^Saved\. Everything/);
  },
};

export const Refused: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Refuse");
    await gone(canvas);
    await recorded(canvas, /^Saved\. Nothing is used\.$/);
  },
};

/** Each use by itself, none of them ticked. */
export const Choosing: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Choose");
    const boxes = await canvas.findAllByRole("checkbox");
    await expect(boxes).toHaveLength(5);
    for (const box of boxes) await expect(box).not.toBeChecked();
  },
};

export const Chosen: Story = {
  play: async (context) => {
    await Choosing.play?.(context);
    const { canvas } = context;
    const [first] = canvas.getAllByRole("checkbox");
    if (first) await userEvent.click(first);
    await press(canvas, "Save");
    await gone(canvas);
    await recorded(canvas, /^Saved\. 1 of 5 uses are allowed\.$/);
  },
};

/** Choose may lead to a preference center instead. */
export const ChooseElsewhere: Story = {
  args: { onChoose: fn() },
  play: async ({ canvas, args }) => {
    await press(canvas, "Choose");
    await expect(args.onChoose).toHaveBeenCalledOnce();
    await expect(canvas.queryByRole("checkbox")).toBeNull();
  },
};

/** What the browser's signal refused is not asked; that it was honoured is said. */
export const OptOutSignal: Story = {
  args: { optOut: true },
  play: async ({ canvas }) => {
    const region = within(await banner(canvas));
    await expect(region.getByText(/^Opt-out signal honoured/)).toBeInTheDocument();
    await expect(region.queryByText("Help a film festival choose")).toBeNull();
  },
};

/** Answered before, and brought back by the person: closing it changes nothing. */
export const Reopened: Story = {
  args: { answered: "granted" },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("region")).toBeNull();
    await press(canvas, "Your choices");
    await expect(await banner(canvas)).toHaveFocus();
    await press(canvas, "Choose");
    for (const box of await canvas.findAllByRole("checkbox")) await expect(box).toBeChecked();
  },
};

/** One click, as many as it took to allow. */
export const Withdrawn: Story = {
  args: { answered: "granted", persona: undefined },
  play: async ({ canvas }) => {
    await press(canvas, "Stop using my data");
    await recorded(canvas, /^Saved\. Nothing is used\. \d+ entries were deleted\.$/);
  },
};

/** Nothing can be stored: it is asked all the same, and says for how long the answer holds. */
export const StorageBlocked: Story = {
  args: {
    storage: { ...memoryStorage(), load: () => Promise.reject(new DOMException("Denied.", "SecurityError")) },
  },
  play: async ({ canvas }) => {
    const region = within(await banner(canvas));
    await expect(await region.findByText(/^Your browser stores nothing/)).toBeInTheDocument();
    await press(canvas, "Allow");
    await gone(canvas);
  },
};

/** The host may hold the answer back. */
export const Cancelled: Story = {
  args: { onOpenChange: fn((_, details) => details.cancel()) },
  play: async ({ canvas }) => {
    await press(canvas, "Allow");
    await banner(canvas);
  },
};

export const LongWords: Story = { args: { messages: longMessages } };
export const Dark: Story = { ...Choosing, globals: { theme: "dark" } };
export const HighContrast: Story = { ...Choosing, globals: { theme: "high-contrast" } };
export const RightToLeft: Story = { ...Asking, globals: { direction: "rtl" } };

const denied = () => Promise.reject(new DOMException("Denied.", "SecurityError"));
const cells: readonly { name: string; press?: RegExp; page?: ConsentPageProps }[] = [
  { name: "Asking" },
  { name: "Choosing", press: /Choose/ },
  { name: "Opt-out signal", page: { optOut: true } },
  { name: "Nothing can be stored", page: { storage: { ...memoryStorage(), load: denied } } },
  { name: "Brought back", press: /Your choices/, page: { answered: "granted" } },
  { name: "Answered", page: { answered: "granted" } },
  { name: "Refused", page: { answered: "refused" } },
];

/** Every state, each in a window of its own. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24, gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))" }}>
      {cells.map(({ name, page }) => (
        // Contained, so that what is fixed to the window is fixed to this.
        <section
          key={name}
          aria-label={name}
          style={{ blockSize: 560, contain: "layout", overflow: "hidden" }}
        >
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14, margin: 0 }}>{name}</p>
          <ConsentPage persona={newcomer} declaration={{ ...filmDeclaration, controller: name }} {...page}>
            <ConsentBar />
            <ConsentFooter />
          </ConsentPage>
        </section>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const { name, press: pressed } of cells)
      if (pressed)
        await userEvent.click(
          await within(canvas.getByRole("region", { name })).findByRole("button", { name: pressed }),
        );
    await expect((await canvas.findAllByRole("checkbox")).length).toBe(5);
  },
};
