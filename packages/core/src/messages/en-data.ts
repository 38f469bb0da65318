import type { DataKind } from "../signals/data-kind.ts";
import { formatsFor } from "./formats.ts";

const { number, list, date, plural } = formatsFor("en-GB");

const things = (count: number): string => plural(count, { one: "# thing", other: "# things" });

const kinds: Readonly<Record<DataKind, string>> = {
  preference: "What you say",
  behavioral: "What you do here",
  contextual: "Where and when you are here",
  intent: "What you are looking for",
  affinity: "What goes with what you like",
  event: "Your dates",
  demographic: "What you told about yourself",
  psychographic: "What matters to you",
  social: "Who you share with",
};

/** Why a file was not taken in, by `code` of the `ImportError`, or because it is sensitive. */
const importErrors = {
  "too-large": "The file is larger than 1 MB, so it was not read. Nothing was changed.",
  "not-json": "This is not a file of your data. Choose one that was made by “Export”. Nothing was changed.",
  newer: "The file was made by a newer version of this page. Nothing was changed.",
  damaged: "The file is damaged, or was changed by hand. Nothing was changed.",
  unsafe: "The file holds something that does not belong there. Nothing was changed.",
  sensitive:
    "The file tells of something that is never kept about anybody here, such as health or belief. Nothing was changed.",
};

/** The strings of the data panel in English. */
export const dataInEnglish = {
  title: (): string => "Your data",
  /** A kind of data, by what it is for the person. */
  kind: (kind: DataKind): string => kinds[kind],
  date: (time: number): string => date(time),

  loading: (): string => "Looking at what is kept…",
  failed: (): string => "This could not be loaded.",
  empty: (): string => "Nothing is kept about you.",
  kept: (count: number): string =>
    plural(count, {
      one: "# thing about you is kept on this device.",
      other: "# things about you are kept on this device.",
    }),
  /** Without a storage. */
  session: (count: number): string =>
    count === 0
      ? "You are a guest: nothing is stored. Nothing is known of this session so far."
      : `You are a guest: nothing is stored. ${plural(count, {
          one: "# thing of this session is",
          other: "# things of this session are",
        })} known while the page is open.`,
  /** Before an answer to consent. */
  undecided: (): string => "Nothing is stored until you decide. This lasts while the page is open.",
  notSaved: (): string => "Not saved: this browser stores nothing now. This lasts while the page is open.",

  groupBy: (): string => "Show by",
  byKind: (): string => "Kind of data",
  byPurpose: (): string => "Purpose",
  choices: (): string => "What you chose",
  choicesText: (): string => "Always obeyed, and never used to guess anything about you.",
  guesses: (): string => "What we guessed",
  guessesText: (): string =>
    "From the things above. If something is wrong, say so: it is not used from then on.",
  noGuesses: (): string => "Nothing is guessed about you.",
  receipts: (): string => "Your answers to consent",
  receiptsText: (): string =>
    "Kept as proof of what you decided, and of nothing else. They are part of an export.",
  noReceipts: (): string => "You have not been asked, or have not answered.",

  /** What is kept, in words. */
  did: {
    liked: (title: string): string => `You liked ${title}`,
    disliked: (title: string): string => `You want less like ${title}`,
    open: (title: string): string => `You looked at ${title}`,
    save: (title: string): string => `You saved ${title}`,
    dwell: (title: string, seconds: number): string =>
      seconds < 90
        ? `You spent ${plural(Math.round(seconds), { one: "# second", other: "# seconds" })} with ${title}`
        : `You spent ${plural(Math.round(seconds / 60), { one: "# minute", other: "# minutes" })} with ${title}`,
    own: (title: string): string => `You have ${title}`,
    impression: (title: string): string => `${title} was on your screen`,
    follow: (trait: string): string => `You follow ${trait}`,
    hide: (title: string): string => `You hid ${title}`,
    mute: (trait: string): string => `Nothing with ${trait}`,
    pause: (trait: string): string => `${trait} is paused`,
    less: (trait: string): string => `Less of ${trait}`,
    ignore: (trait: string): string => `Our guess about ${trait} was wrong`,
    count: (counter: string, by: number): string =>
      `You did: ${counter}${by === 1 ? "" : ` (${number(by)})`}`,
  },
  likes: (trait: string): string => `It looks like you enjoy ${trait}`,
  dislikes: (trait: string): string => `It looks like ${trait} is not for you`,
  restsOn: (count: number): string => `Rests on ${things(count)} you did or said`,

  /** How it ends. */
  halfAfterEvents: (events: number): string =>
    plural(events, { one: "Counts half after # more act", other: "Counts half after # more acts" }),
  halfAfterDays: (days: number): string =>
    plural(days, { one: "Counts half after # day", other: "Counts half after # days" }),
  stays: (): string => "Holds until you delete it",
  ends: (time: number): string => `Ends on ${date(time)}`,
  ended: (time: number): string => `Ended on ${date(time)}`,

  usedIn: (shelves: readonly string[]): string => `Used now in ${list(shelves)}`,
  notUsed: (): string => "Not used on this page now",
  /** Once, above what is listed. */
  usesNow: (): string => "Each says where it is used now. When it was used before is not recorded.",
  /** Of what is only counted, towards a milestone. */
  counted: (): string => "Only counted, never used to guess",
  notAllowed: (): string => "Not used, because you have not allowed it",
  obeyed: (): string => "Obeyed everywhere",

  delete: (): string => "Delete",
  /** The full name of a button in a list: what it does, and to what. */
  of: (action: string, what: string): string => `${action}: ${what}`,
  deleteGroup: (count: number): string => `Delete all ${number(count)}`,
  deleteAll: (): string => "Delete everything",
  forgetSession: (): string => "Forget this session",
  confirm: (count: number): string => `${things(count)} will be deleted for good.`,
  confirmAll: (): string =>
    "Everything above will be deleted for good, here and in other tabs. Your answers to consent stay.",
  confirmSession: (): string => "Everything of this session will be forgotten.",
  confirmed: (): string => "Delete for good",
  confirmedSession: (): string => "Forget it",
  keep: (): string => "Keep",
  deleted: (count: number, left: number): string =>
    `${things(count)} deleted. ${left === 0 ? "Nothing is left." : `${number(left)} left.`}`,
  erased: (): string => "Deleted. Nothing about you is kept but your answers to consent.",
  forgotten: (): string => "This session is forgotten.",

  wrong: (): string => "That is wrong",
  follow: (): string => "Follow",
  pause: (days: number): string => plural(days, { one: "Pause for # day", other: "Pause for # days" }),
  followed: (trait: string): string => `You follow ${trait} now.`,
  paused: (trait: string, until: number): string => `${trait} is paused until ${date(until)}.`,
  corrected: (trait: string): string => `The guess about ${trait} is not used any more.`,

  showMore: (count: number): string => `Show ${number(count)} more`,
  showAll: (count: number): string => `Show all ${number(count)}`,
  showFewer: (): string => "Show fewer",
  back: (title: string): string => `Back to ${title}`,

  export: (): string => "Export",
  /** Without its ending. */
  fileName: (time: number): string => `your-data-${new Date(time).toISOString().slice(0, 10)}`,
  exported: (count: number): string => `${things(count)} exported, with your answers to consent.`,
  import: (): string => "Import",
  /** What became of an import: taken in, known already, not allowed by the person, and never kept about anybody. */
  imported: (imported: number, known: number, refused: number, sensitive: number): string =>
    [
      imported === 0 ? "Nothing new was imported." : `${things(imported)} imported.`,
      known > 0 && `${number(known)} known already.`,
      refused > 0 && `${number(refused)} left out, because you have not allowed it.`,
      sensitive > 0 &&
        `${number(sensitive)} left out, because such things are never kept about anybody here, like health or belief.`,
    ]
      .filter(Boolean)
      .join(" "),
  importFailed: (code: keyof typeof importErrors): string => importErrors[code],
  unavailable: (): string => "This did not work. Nothing was changed.",

  /** One consent receipt. */
  allowed: (what: readonly string[]): string => `Allowed: ${list(what)}`,
  refused: (what: readonly string[]): string => `Refused: ${list(what)}`,
  purposeWith: (purpose: string, kindNames: readonly string[]): string => `${purpose} (${list(kindNames)})`,
  asked: (surface: string, version: string): string => `Answered in ${surface}, text ${version}`,
  optOut: (): string => "Your browser’s opt-out signal was honoured",
  holds: (time: number): string => `Holds until ${date(time)}`,
};
