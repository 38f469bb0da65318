import type { Daytime } from "../greeting/daytime.ts";
import type { Tone } from "./tone.ts";

const hellos: Readonly<Record<Daytime, string>> = {
  morning: "Good morning",
  day: "Good afternoon",
  evening: "Good evening",
  night: "Hello",
};

/** What was done some time ago; experts are spared the time. */
const done = (what: string, ago: string): string => (ago === "" ? `${what}.` : `${what} ${ago}.`);

/** The words of the greeting. */
export const greetingInEnglish = {
  /** @param name In the form the person gave. */
  hello: (daytime: Daytime | undefined, tone: Tone, name?: string): string => {
    const hello = daytime ? hellos[daytime] : "Hello";
    return `${hello}${name ? `, ${name}` : ""}${tone === "celebrating" ? "!" : "."}`;
  },
  /** What to do now. */
  lead: {
    general: (): string => "Have a look around. Everything is in the order everyone sees.",
    new: (_what: string, tone: Tone): string =>
      tone === "plain"
        ? "Choose what you would like to see more of."
        : "Tell us a few things you love, and they come first.",
    saved: (title: string, tone: Tone): string =>
      tone === "plain" ? `You can go on with ${title}.` : `${title} is here whenever you like.`,
    opened: (title: string, tone: Tone): string =>
      tone === "plain"
        ? `You can go on with ${title}.`
        : `Take another look at ${title}, or try something that goes with it.`,
    liked: (title: string): string => `Start with what goes well with ${title}.`,
    followed: (trait: string): string => `Start with ${trait}.`,
    muted: (): string => "What you muted stays away. Choose what comes in its place.",
    counted: (counter: string, tone: Tone): string =>
      tone === "celebrating"
        ? `Done: ${counter}! Ready for the next one?`
        : `The next one can start whenever you like: ${counter}.`,
    /** After a real absence. Nobody was missed, and nothing was lost. @param title Empty if there is none. */
    back: (title: string, tone: Tone): string =>
      title === ""
        ? "All is where you left it."
        : tone === "plain"
          ? `You can go on with ${title}.`
          : `Pick up where you left off: ${title}.`,
    caughtUp: (): string => "You are all caught up. There is nothing you need to do here.",
    setback: (): string => "First things first: let us put right what went wrong.",
    mood: (_what: string, tone: Tone): string =>
      tone === "plain"
        ? "Take your time. Here is something that fits."
        : "Here is something that fits how you feel.",
  },
  /** Why it says so. @param ago "yesterday"; empty to leave it out. */
  reason: {
    general: (_ago: string): string => "Nothing about you is used for this.",
    new: (_ago: string): string => "There is nothing to go on from yet.",
    saved: (ago: string): string => done("You saved it", ago),
    opened: (ago: string): string => done("You looked at it", ago),
    liked: (ago: string): string => done("You liked it", ago),
    followed: (ago: string): string => done("You chose to follow this", ago),
    muted: (ago: string): string => done("You muted a topic", ago),
    counted: (ago: string): string => done("You did this", ago),
    back: (ago: string): string => done("You were last here", ago),
    caughtUp: (_ago: string): string => "You have seen everything that was picked for you.",
    setback: (_ago: string): string => "Something went wrong for you here, so nothing is promoted now.",
    mood: (_ago: string): string => "You told us how you feel. It is forgotten when you leave.",
  },
  /** Explains more to newcomers. */
  more: (): string => "You can see and delete this in your data.",
  /** Names the way to go. */
  action: {
    general: (): string => "See everything",
    new: (): string => "Choose what you love",
    saved: (): string => "Open it",
    opened: (): string => "Open it again",
    liked: (): string => "See what goes with it",
    followed: (): string => "See what there is",
    muted: (): string => "Choose topics",
    counted: (): string => "Start the next one",
    back: (): string => "Go on",
    caughtUp: (): string => "Look around anyway",
    setback: (): string => "Get help",
    mood: (): string => "See what fits",
  },
};
