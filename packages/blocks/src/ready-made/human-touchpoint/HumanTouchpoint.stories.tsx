import { arabic } from "@rapport/core/messages/ar";
import { german } from "@rapport/core/messages/de";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, type within } from "storybook/test";
import { HumanTouchpoint } from "../../human-touchpoint/index.ts";
import {
  hour,
  minute,
  monday,
  TouchpointPage,
  type TouchpointPageProps,
  weekdays,
} from "./touchpoint.fixture.tsx";

/** What the host does with the two ways that need it. */
const ways: Pick<TouchpointPageProps, "onChat" | "onCallback"> = { onChat: fn(), onCallback: fn() };

const meta = {
  title: "Blocks/HumanTouchpoint",
  component: TouchpointPage,
  subcomponents: {
    Root: HumanTouchpoint.Root,
    Title: HumanTouchpoint.Title,
    Hours: HumanTouchpoint.Hours,
    Waiting: HumanTouchpoint.Waiting,
    Call: HumanTouchpoint.Call,
    Chat: HumanTouchpoint.Chat,
    Callback: HumanTouchpoint.Callback,
    Otherwise: HumanTouchpoint.Otherwise,
  },
  args: ways,
  argTypes: { messages: { control: false }, children: { control: false } },
  tags: ["!autodocs"],
} satisfies Meta<typeof TouchpointPage>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const says = (canvas: Canvas, text: RegExp) => waitFor(() => expect(canvas.getByText(text)).toBeVisible());
const press = async (canvas: Canvas, name: string | RegExp) =>
  userEvent.click(await canvas.findByRole("button", { name }));

/** Somebody is there, and it is known how long it takes. */
export const Open: Story = {
  play: async ({ canvas, args }) => {
    await says(canvas, /^Open now, until 18:00/);
    await says(canvas, /^About 4 minutes until somebody is there, as of 2 minutes ago$/);
    await expect(canvas.getByRole("link", { name: "Call +49 30 901820" })).toHaveAttribute(
      "href",
      "tel:+4930901820",
    );
    await press(canvas, "Chat");
    await expect(args.onChat).toHaveBeenCalledOnce();
  },
};

export const SomebodyIsFree: Story = {
  args: { waiting: { minutes: 0, time: monday - minute } },
  play: ({ canvas }) => says(canvas, /^Somebody is free now, as of 1 minute ago$/),
};

/** What was known a quarter of an hour ago is not known any more. */
export const WaitingUnknown: Story = {
  args: { waiting: { minutes: 4, time: monday - 15 * minute } },
  play: ({ canvas }) => says(canvas, /^We do not know how long it takes/),
};

export const DayAndNight: Story = {
  args: { hours: "always" },
  play: ({ canvas }) => says(canvas, /^Open now, day and night$/),
};

/** Nobody would answer a call: what works instead is there, and a person calls back. */
export const ClosedUntilTomorrow: Story = {
  args: { now: monday + 10 * hour },
  play: async ({ canvas }) => {
    await says(canvas, /^Closed now. Opens tomorrow at 9:00/);
    await expect(canvas.queryByRole("link", { name: /^Call/ })).toBeNull();
    await expect(canvas.queryByRole("button", { name: "Chat" })).toBeNull();
    await expect(canvas.getByRole("link", { name: "help@shop.example" })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Have us call you" })).toBeVisible();
  },
};

export const ClosedUntilLaterToday: Story = {
  args: { now: monday - 3 * hour },
  play: ({ canvas }) => says(canvas, /^Closed now. Opens today at 9:00/),
};

export const ClosedOverTheWeekend: Story = {
  args: { now: monday + 4 * 24 * hour + 9 * hour },
  play: ({ canvas }) => says(canvas, /^Closed now. Opens on Monday at 9:00/),
};

export const ClosedForTheHolidays: Story = {
  args: {
    now: monday + 10 * hour,
    hours: {
      timeZone: "UTC",
      weekly: {},
      except: { "2026-11-12": [["10:00", "12:00"]] },
    },
  },
  play: ({ canvas }) => says(canvas, /^Closed now. Opens on 12 November at 10:00/),
};

export const ClosedNobodyKnowsUntilWhen: Story = {
  args: { hours: { timeZone: "UTC", weekly: {} } },
  play: ({ canvas }) => says(canvas, /^Closed. We do not know yet when it opens again$/),
};

/** The reader's clocks show another time than those of the people who are there: the zone is named. */
export const Elsewhere: Story = {
  args: { hours: { ...weekdays, timeZone: "Asia/Kathmandu" }, now: monday - hour },
  play: ({ canvas }) => says(canvas, /^Open now, until 18:00 \S+/),
};

/** A host may have one way only. */
export const OnlyCall: Story = { args: { onChat: undefined, onCallback: undefined } };

export const AskingForACall: Story = {
  play: async ({ canvas }) => {
    await press(canvas, "Have us call you");
    await waitFor(() => expect(canvas.getByRole("textbox", { name: "Your phone number" })).toHaveFocus());
  },
};

export const NumberMissing: Story = {
  play: async (context) => {
    await AskingForACall.play?.(context);
    const { canvas, args } = context;
    await press(canvas, "Ask for the call");
    await expect(canvas.getByRole("alert")).toHaveTextContent("Please write a number that we can call.");
    await expect(canvas.getByRole("textbox", { name: "Your phone number" })).toHaveFocus();
    await expect(args.onCallback).not.toHaveBeenCalled();
  },
};

export const CallAskedFor: Story = {
  play: async (context) => {
    await AskingForACall.play?.(context);
    const { canvas, args } = context;
    await userEvent.keyboard("030 901820");
    await press(canvas, "Ask for the call");
    await expect(args.onCallback).toHaveBeenCalledWith({ phone: "030 901820", note: "" });
    await waitFor(() => expect(canvas.getByText("Noted. A person calls you.")).toHaveFocus());
  },
};

export const NotGotThrough: Story = {
  args: { onCallback: () => Promise.reject(new Error("offline")) },
  play: async (context) => {
    await AskingForACall.play?.(context);
    const { canvas } = context;
    await userEvent.keyboard("030 901820");
    await press(canvas, "Ask for the call");
    await says(canvas, /^That did not get through/);
    await expect(canvas.getByRole("textbox", { name: "Your phone number" })).toHaveValue("030 901820");
  },
};

export const LongWords: Story = {
  args: {
    messages: {
      ...german,
      touchpoint: { ...german.touchpoint, callback: () => "Um einen Rückrufvereinbarungstermin bitten" },
    },
  },
};

/** In each language of the page. */
const inLocale = (locale: string, title: RegExp): Story => ({
  globals: { locale },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole("heading", { name: title })).toBeVisible());
  },
});
export const German = inLocale("de", /^Mit einem Menschen sprechen$/);
export const Spanish = inLocale("es", /^Habla con una persona$/);
export const Arabic = inLocale("ar", /^التحدث إلى شخص$/);
export const Pseudo = inLocale("pseudo", /^\[.*\]$/);

export const Dark: Story = { ...AskingForACall, globals: { theme: "dark" } };
export const HighContrast: Story = { ...NumberMissing, globals: { theme: "high-contrast" } };
export const RightToLeft: Story = { args: { messages: arabic }, globals: { direction: "rtl" } };

const cells: readonly (readonly [name: string, page?: Partial<TouchpointPageProps> | undefined])[] = [
  ["Open"],
  ["Somebody is free", SomebodyIsFree.args],
  ["Waiting unknown", WaitingUnknown.args],
  ["Day and night", DayAndNight.args],
  ["Closed until tomorrow", ClosedUntilTomorrow.args],
  ["Closed over the weekend", ClosedOverTheWeekend.args],
  ["Closed, nobody knows until when", ClosedNobodyKnowsUntilWhen.args],
  ["Elsewhere", Elsewhere.args],
  ["Only a number", OnlyCall.args],
];

/** Every state beside the others. */
export const AllStates: Story = {
  render: (args) => (
    <div style={{ display: "grid", gap: 24, gridTemplateColumns: "repeat(auto-fit, minmax(280px, 1fr))" }}>
      {cells.map(([name, page]) => (
        <div key={name}>
          <TouchpointPage {...args} {...page} title={name} />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText(/^Open now/)).toHaveLength(6));
    await expect(canvas.getAllByText(/^Closed( now)?\. /)).toHaveLength(3);
  },
};
