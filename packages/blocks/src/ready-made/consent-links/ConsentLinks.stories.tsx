import { memoryStorage } from "@rapport/core";
import { arabic } from "@rapport/core/messages/ar";
import { german } from "@rapport/core/messages/de";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ConsentLinks } from "../../consent-links/index.ts";
import { ConsentPage, type ConsentPageProps } from "../../internals/consent-page.fixture.tsx";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { LinksPage } from "./consent-links.fixture.tsx";
import { ConsentFooter } from "./index.ts";

const meta = {
  title: "Blocks/ConsentLinks",
  component: LinksPage,
  subcomponents: {
    Reopen: ConsentLinks.Reopen,
    Withdraw: ConsentLinks.Withdraw,
    Notes: ConsentLinks.Notes,
  },
  tags: ["!autodocs"],
  // The banner it brings back is fixed to the window.
  parameters: { docs: { story: { inline: false, iframeHeight: 420 } } },
  argTypes: {
    persona: { control: false },
    personalization: { control: false },
    messages: { control: false },
    declaration: { control: false },
    storage: { control: false },
  },
  args: { answered: "granted" },
} satisfies Meta<typeof LinksPage>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const withdraw = (canvas: Canvas) => canvas.findByRole("button", { name: "Stop using my data" });

/** Something is allowed: one press takes it back. */
export const Allowed: Story = {
  play: async ({ canvas }) => {
    const button = await withdraw(canvas);
    await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
  },
};

/** One press, as many as it took to allow. The line tells what was deleted; the button stays, with nothing left to do. */
export const Withdrawn: Story = {
  play: async (context) => {
    await Allowed.play?.(context);
    const { canvas } = context;
    const button = await withdraw(canvas);
    await userEvent.click(button);
    await waitFor(() =>
      expect(canvas.getByRole("status")).toHaveTextContent(
        /^Saved\. Nothing is used\. \d+ entries were deleted\.$/,
      ),
    );
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(button).toHaveFocus();
  },
};

/** Nothing is allowed, so there is nothing to take back. */
export const NothingAllowed: Story = {
  args: { answered: "refused", persona: newcomer },
  play: async ({ canvas }) => {
    const button = await withdraw(canvas);
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button);
    await expect(canvas.getByRole("status")).toHaveTextContent(/^$/);
  },
};

/** The banner comes back with the answers as they stand, and the focus with it; closed, it returns to the button. */
export const Reopened: Story = {
  play: async ({ canvas }) => {
    const button = await canvas.findByRole("button", { name: "Your choices" });
    await userEvent.click(button);
    const banner = await canvas.findByRole("region", { name: "Your data at Film night" });
    await waitFor(() => expect(banner).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** The browser's signal was honoured, and that is said where everybody finds it. */
export const OptOutSignal: Story = {
  args: { optOut: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Opt-out signal honoured/)).toBeVisible();
  },
};

const denied: ConsentPageProps["storage"] = {
  ...memoryStorage(),
  load: () => Promise.reject(new DOMException("Denied.", "SecurityError")),
};

/** Nothing can be stored: it says for how long the answer holds. */
export const StorageBlocked: Story = {
  args: { storage: denied },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Your browser stores nothing/)).toBeVisible();
  },
};

export const LongWords: Story = { args: { messages: german, optOut: true } };
export const RightToLeft: Story = { args: { messages: arabic, optOut: true }, globals: { direction: "rtl" } };
export const Dark: Story = { ...Allowed, globals: { theme: "dark" } };
export const HighContrast: Story = { ...Allowed, globals: { theme: "high-contrast" } };
export const Narrow: Story = { ...Allowed, globals: { viewport: { value: "mobile1" } } };

const cells: readonly { readonly name: string; readonly page: ConsentPageProps }[] = [
  { name: "Something is allowed", page: { answered: "granted" } },
  { name: "Nothing is allowed", page: { answered: "refused" } },
  { name: "Opt-out signal", page: { answered: "granted", optOut: true } },
  { name: "Nothing can be stored", page: { answered: "granted", storage: denied } },
];

/** Every state. */
export const AllStates: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 24 }}>
      {cells.map(({ name, page }) => (
        <section key={name} aria-label={name}>
          <p style={{ color: "var(--rapport-color-text-muted)", fontSize: 14, margin: 0 }}>{name}</p>
          <ConsentPage persona={newcomer} {...page}>
            <ConsentFooter />
          </ConsentPage>
        </section>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole("button", { name: "Your choices" })).toHaveLength(cells.length);
    const refused = within(canvas.getByRole("region", { name: "Nothing is allowed" }));
    await expect(await withdraw(refused)).toHaveAttribute("aria-disabled", "true");
  },
};
