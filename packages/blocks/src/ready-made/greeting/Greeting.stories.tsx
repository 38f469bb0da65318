import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { about, FilmWelcome, type FilmWelcomeProps } from "./greeting.fixture.tsx";

/** A greeting that says what to do now, why, and where to go. */
const meta = {
  title: "Ready-made/Greeting",
  component: FilmWelcome,
  args: { timeZone: "Europe/Berlin" },
  argTypes: { life: { control: false }, personalization: { control: false }, messages: { control: false } },
} satisfies Meta<typeof FilmWelcome>;

export default meta;
type Story = StoryObj<typeof meta>;

const says = (...lines: readonly RegExp[]): Pick<Story, "play"> => ({
  play: async ({ canvas }) => {
    for (const line of lines) await waitFor(() => expect(canvas.getByText(line)).toBeVisible());
  },
});

const saved = { acts: [{ type: "save", item: about }] } as const;
const opened = { acts: [{ type: "open", item: about }] } as const;

/** The last thing was to save something. */
export const Saved: Story = {
  args: { life: saved },
  ...says(/is here whenever you like\.$/, /^You saved it yesterday/, /^Open it$/),
};

export const Opened: Story = { args: { life: opened }, ...says(/^You looked at it yesterday/) };

export const Liked: Story = {
  args: { life: { acts: [{ type: "rate", value: 1, item: about }] } },
  ...says(/^Start with what goes well with/),
};

export const Followed: Story = {
  args: { life: { acts: [{ type: "follow", trait: "genre:noir" }] } },
  ...says(/^Start with noir\.$/),
};

/** What was muted is not named, and a pause is not mentioned at all. */
export const Muted: Story = {
  args: { life: { acts: [{ type: "mute", trait: "genre:war" }] } },
  ...says(/^What you muted stays away/),
};

/** Something the host counts. */
export const Counted: Story = {
  args: { life: { acts: [{ type: "count", counter: "Film club", kind: "behavioral" }] } },
  ...says(/^The next one can start whenever you like: Film club\.$/),
};

/** Consent was given, and nothing was done yet. */
export const NothingYet: Story = { args: { life: {} }, ...says(/^Tell us a few things you love/) };

/** After a real absence. Nobody was missed, and nothing was lost. */
export const CameBack: Story = {
  args: { life: { ...opened, daysAgo: 90 } },
  ...says(/^Pick up where you left off/, /^You were last here 2 months ago|^You were last here 3 months ago/),
};

/** The list ends, and says so. */
export const CaughtUp: Story = { args: { life: saved, caughtUp: true }, ...says(/^You are all caught up/) };

/** Something went wrong: plain words, and help. */
export const AfterASetback: Story = {
  args: { life: { ...saved, setback: true }, name: "Mina" },
  ...says(/^First things first/, /^Get help$/, /^Good (morning|afternoon|evening)\.$|^Hello\.$/),
};

/** The person said how they feel; the words become plain. */
export const HardMood: Story = {
  args: { life: { ...saved, mood: "mood:low" } },
  ...says(/^Take your time\./, /^You told us how you feel/),
};

export const LightMood: Story = {
  args: { life: { ...saved, mood: "mood:playful" } },
  ...says(/^Here is something that fits how you feel/),
};

/** Nothing is allowed: the same for everybody, without name, time of day or anything they did. */
export const WithoutConsent: Story = {
  args: { life: { ...saved, allowed: false }, name: "Mina" },
  ...says(/^Hello\.$/, /^Have a look around/, /^Nothing about you is used/),
};

/** A name, as it was given: once per visit, and never by itself. */
export const Named: Story = {
  args: { life: saved, name: "Dr. Mina O’Neill" },
  ...says(/, Dr\. Mina O’Neill\.$/),
};

export const Plain: Story = { args: { life: saved, tone: "plain" }, ...says(/^You can go on with/) };

export const Celebrating: Story = {
  args: {
    life: { acts: [{ type: "count", counter: "Film club", kind: "behavioral" }] },
    tone: "celebrating",
  },
  ...says(/^Done: Film club!/),
};

/** More is explained to newcomers, less to experts. */
export const Newcomer: Story = { args: { life: saved, proficiency: "newcomer" }, ...says(/in your data\.$/) };

export const Expert: Story = { args: { life: saved, proficiency: "expert" }, ...says(/^You saved it\.$/) };

export const LongTitle: Story = {
  args: {
    life: {
      acts: [
        {
          type: "save",
          item: {
            ...about,
            title: "Die unwahrscheinliche Verschwörungstheoretikerversammlung von Donaudampfschifffahrt",
          },
        },
      ],
    },
  },
};

export const German: Story = { args: { life: saved }, globals: { locale: "de" }, ...says(/^Öffnen$/) };

export const Spanish: Story = { args: { life: saved }, globals: { locale: "es" }, ...says(/^Abrir$/) };

export const Arabic: Story = { args: { life: saved }, globals: { locale: "ar" }, ...says(/^فتح$/) };

export const Pseudo: Story = { args: { life: saved }, globals: { locale: "pseudo" } };

export const Dark: Story = { args: { life: saved }, globals: { theme: "dark" } };

export const HighContrast: Story = { args: { life: saved }, globals: { theme: "high-contrast" } };

export const RightToLeft: Story = { args: { life: saved }, globals: { direction: "rtl" } };

const states: readonly (readonly [string, FilmWelcomeProps])[] = [
  ["Saved", { life: saved, name: "Mina" }],
  ["Opened", { life: opened }],
  ["Came back", { life: { ...opened, daysAgo: 90 } }],
  ["Nothing yet", { life: {} }],
  ["All caught up", { life: saved, caughtUp: true }],
  ["After a setback", { life: { ...saved, setback: true } }],
  ["Hard mood", { life: { ...saved, mood: "mood:low" } }],
  ["Without consent", { life: { allowed: false } }],
];

/** All states, all of one size. */
export const AllStates: Story = {
  render: ({ timeZone }) => (
    <div
      style={{
        display: "grid",
        gap: 16,
        gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
      }}
    >
      {states.map(([name, props]) => (
        <div key={name}>
          <FilmWelcome role="group" timeZone={timeZone} {...props} />
        </div>
      ))}
    </div>
  ),
};
