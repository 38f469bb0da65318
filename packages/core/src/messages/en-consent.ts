import type { Level } from "../consent/level.ts";
import type { MessagePreferences } from "../consent/decision.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { formatsFor, sentence } from "./formats.ts";
import type { Noun } from "./messages.ts";

const { number, list, date, plural } = formatsFor("en-GB");

const kinds: Readonly<Record<DataKind, string>> = {
  behavioral: "what you do here",
  preference: "what you say you like",
  contextual: "where and when you visit",
  demographic: "what you tell us about yourself",
  intent: "what you are looking for",
  affinity: "what you keep coming back to",
  psychographic: "what you say matters to you",
  social: "what you say about the people around you",
  event: "the occasions you tell us about",
};

const levels: Readonly<Record<Level, readonly [name: string, text: string]>> = {
  0: ["Not at all", "Everybody sees the same order. Only what you hid or muted stays away."],
  1: ["In broad strokes", "Follows what you say you like."],
  2: ["From what you do", "Also follows what you open, save and finish here."],
  3: ["For the moment", "Also follows the time, the season and your occasions."],
  4: ["One step ahead", "Also follows what you are looking for at the moment."],
  5: ["Just for you", "Also follows what you told us matters to you and to the people around you."],
  6: [
    "By mood",
    "Also follows how you say you feel, for this visit only. We never guess it and never keep it.",
  ],
};

const frequencies: Readonly<Record<MessagePreferences["frequency"], string>> = {
  "at once": "As it happens",
  daily: "At most once a day",
  weekly: "At most once a week",
  monthly: "At most once a month",
  never: "Never",
};

/** What was deleted because of a withdrawal, after what was saved. */
const withErased = (text: string, erased: number): string =>
  erased > 0
    ? `${text} ${plural(erased, { one: "# entry was deleted.", other: "# entries were deleted." })}`
    : text;

/** The words of asking for consent: the banner and the preference center. */
export const consentInEnglish = {
  title: (controller: string): string => `Your data at ${controller}`,
  text: (): string => "Nothing is used before you say so, and you can change your mind at any time.",
  allow: (): string => "Allow",
  refuse: (): string => "Refuse",
  choose: (): string => "Choose",
  save: (): string => "Save",
  /** Closing is refusing, and says so. */
  close: (): string => "Refuse and close",
  reopen: (): string => "Your choices",
  withdraw: (): string => "Stop using my data",
  notice: (): string => "Privacy notice",
  /** A kind of data, as the name of a switch. */
  kind: (kind: DataKind): string => sentence(kinds[kind], "en"),
  /** The kinds of data a purpose uses, in one line. */
  uses: (used: readonly DataKind[]): string => `Uses ${list(used.map((kind) => kinds[kind]))}.`,
  sharedWith: (recipients: readonly string[]): string => `Shared with ${list(recipients)}.`,
  optOut: (): string =>
    "Opt-out signal honoured. Your browser asks sites not to share your data, so nothing is shared.",
  /** Nothing can be stored, so the answer lives as long as the page. */
  inMemory: (): string =>
    "Your browser stores nothing for this page, so your answer holds until you leave it.",
  /** What was recorded. */
  recorded: (allowed: number, all: number, erased: number): string =>
    withErased(
      allowed === 0
        ? "Saved. Nothing is used."
        : allowed === all
          ? "Saved. Everything you were asked about is allowed."
          : `Saved. ${number(allowed)} of ${number(all)} uses are allowed.`,
      erased,
    ),
  failed: (): string => "This could not be saved. Please try again.",
};

/** The words of the preference center. */
export const preferencesInEnglish = {
  title: (): string => "Your preferences",
  uses: (): string => "What may be used",
  unsaved: (changes: number): string =>
    plural(changes, { one: "# change is not saved yet.", other: "# changes are not saved yet." }),
  reset: (): string => "Undo changes",
  /** @param time Milliseconds since the epoch. */
  askedAgain: (time: number): string => `You will be asked again on ${date(time)}.`,
  messages: (): string => "Messages to you",
  about: (): string => "What about",
  frequency: (): string => "How often",
  frequencies: (frequency: MessagePreferences["frequency"]): string => frequencies[frequency],
  messagesSaved: (): string => "Your wishes about messages are saved.",
  receipts: (): string => "Your answers so far",
  noReceipts: (): string => "You have not answered yet.",
  /** @param time Milliseconds since the epoch. */
  receipt: (time: number, allowed: number, all: number): string =>
    `${date(time)}: ${number(allowed)} of ${number(all)} uses allowed`,
  download: (): string => "Download all as JSON",
  downloadOne: (): string => "Download",
};

const other = (count: number, noun: Noun): string =>
  `${plural(count, { one: "another", other: "other" })} ${noun(count)}`;

/** The words of the level dial. */
export const levelsInEnglish = {
  title: (): string => "How personal should this be?",
  name: (level: Level): string => levels[level][0],
  text: (level: Level): string => levels[level][1],
  /** In place of the text where the host uses none of the kinds of data that the level adds. */
  nothingMore: (): string => "Here it is the same as the level before: nothing more is used.",
  current: (): string => "This is what you have now.",
  /** The kinds of data that a level adds. */
  reads: (read: readonly DataKind[]): string => `Reads ${list(read.map((kind) => kinds[kind]))}.`,
  /** What another level would change on the page. */
  effect: (changed: number, places: number, noun: Noun): string =>
    changed === 0
      ? "Would change nothing on this page."
      : `Would show ${other(changed, noun)} in ${number(changed)} of ${number(places)} places on this page.`,
  /** Kinds of data that a level reads but that are not allowed. */
  notAllowed: (missing: readonly DataKind[]): string =>
    `Not allowed so far: ${list(missing.map((kind) => kinds[kind]))}.`,
  /** After another level was chosen. */
  chosen: (name: string, changed: number, noun: Noun): string =>
    changed === 0
      ? `${name}: nothing changes on this page.`
      : `${name}: ${other(changed, noun)} in ${plural(changed, { one: "# place", other: "# places" })} on this page.`,
  mood: (): string => "How do you feel?",
  moodText: (): string => "Only for this visit. It is never stored, and gone when you leave.",
  moodNeeded: (): string => "Tell us your mood first, and this page follows it.",
  moodChosen: (mood: string): string => `This page follows your mood: ${mood}.`,
  moodCleared: (): string => "Your mood is cleared.",
  clearMood: (): string => "Clear my mood",
};
