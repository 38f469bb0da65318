import { createConsent, createPersonalization } from "@rapport/core";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { FirstVisitPicker } from "./FirstVisitPicker.tsx";

function Visit({ allowed }: { readonly allowed: boolean }): ReactNode {
  const [personalization] = useState(() =>
    createPersonalization({ consent: createConsent(allowed ? ["behavioral", "preference"] : []) }),
  );
  return (
    <PersonalizationProvider personalization={personalization} messages={useFilmMessages()}>
      <main>
        <h1>Film night</h1>
        <FirstVisitPicker>
          <button
            type="button"
            className="rapport-link"
            onClick={() =>
              "set" in personalization.consent &&
              (personalization.consent as ReturnType<typeof createConsent>).set(["behavioral", "preference"])
            }
          >
            Allow it
          </button>
        </FirstVisitPicker>
      </main>
    </PersonalizationProvider>
  );
}

/** The picker of a first visit, and the shelf that follows every pick at once. */
const meta = {
  title: "First visit/Picker",
  component: Visit,
  args: { allowed: true },
  tags: ["!autodocs"],
} satisfies Meta<typeof Visit>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Picker: Story = {};

/** Every pick changes the shelf at once, says what it did, and can be taken back. */
export const ThreePicks: Story = {
  play: async ({ canvas }) => {
    sessionStorage.clear();
    const shelf = await canvas.findByRole("region", { name: "Your first shelf" });
    const titles = () =>
      within(shelf)
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent);
    const before = titles();
    await waitFor(() =>
      expect(document.querySelector(".rapport-picker-preview [role=status]")).not.toBeNull(),
    );
    for (const name of ["noir", "slow cinema", "documentary"]) {
      await userEvent.click(canvas.getByRole("checkbox", { name }));
      await waitFor(() => expect(canvas.getByText(/^Your picks are saved\./)).toBeVisible());
    }
    await expect(titles()).not.toEqual(before);
    await waitFor(() => expect(within(shelf).getAllByText(/^You follow/)[0]).toBeVisible());
  },
};

/** Nothing is kept before it is allowed: the picks wait, and the page says so. */
export const NotAllowed: Story = {
  args: { allowed: false },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/^You have not allowed us to keep/)).toBeVisible());
    await userEvent.click(canvas.getByRole("checkbox", { name: "noir" }));
    await userEvent.click(canvas.getByRole("button", { name: "Allow it" }));
    await waitFor(() => expect(canvas.getByText(/^You will see more noir/)).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(canvas.getByText(/^Your picks are saved\./)).toBeVisible());
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const RightToLeft: Story = { globals: { direction: "rtl" } };
