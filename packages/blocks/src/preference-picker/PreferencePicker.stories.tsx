import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { filmItems, FilmPage, newcomer } from "../internals/film-page.fixture.tsx";
import { PreferencePicker, type PreferenceOption } from "./index.ts";

const moods: readonly PreferenceOption[] = [
  { trait: "mood:quiet", label: "Quiet" },
  { trait: "mood:warm", label: "Warm" },
  { trait: "mood:playful", label: "Playful" },
  { trait: "mood:tense", label: "Tense" },
];

const meta = {
  title: "Blocks/PreferencePicker",
  component: PreferencePicker.Root,
  subcomponents: {
    Legend: PreferencePicker.Legend,
    Advice: PreferencePicker.Advice,
    Search: PreferencePicker.Search,
    Options: PreferencePicker.Options,
    Option: PreferencePicker.Option as never,
    Status: PreferencePicker.Status,
    Preview: PreferencePicker.Preview as never,
    Skip: PreferencePicker.Skip,
    Save: PreferencePicker.Save,
  },
  args: { options: moods, name: "moods" },
  argTypes: { options: { control: false } },
  tags: ["!autodocs"],
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<typeof PreferencePicker.Root>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Parts in the host's own arrangement: no search, no advice. */
export const Composed: Story = {
  render: (args) => (
    <FilmPage persona={newcomer}>
      <PreferencePicker.Root {...args}>
        <PreferencePicker.Legend>How should an evening feel?</PreferencePicker.Legend>
        <PreferencePicker.Options />
        <PreferencePicker.Preview candidates={filmItems} />
        <div>
          <PreferencePicker.Skip /> <PreferencePicker.Save />
        </div>
      </PreferencePicker.Root>
    </FilmPage>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: "Quiet" }));
    await expect(canvas.getByRole("checkbox", { name: "Quiet" })).toBeChecked();
    await expect(await canvas.findByText(/^You will see more quiet/)).toBeVisible();
  },
};
