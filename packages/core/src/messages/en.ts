import type { Receipt } from "../receipts/receipt.ts";
import type { ProvidedReason } from "../reasons/reason.ts";
import { englishData } from "./en-data.ts";
import { consentInEnglish, levelsInEnglish, preferencesInEnglish } from "./en-consent.ts";
import { milestonesInEnglish } from "./en-milestone.ts";
import type { ReceiptAct } from "./messages.ts";

const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en");
const percent = new Intl.NumberFormat("en", { style: "percent" });
const list = new Intl.ListFormat("en-GB");
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const age = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

type Provided<Code = ProvidedReason["code"]> = Extract<ProvidedReason, { readonly code: Code }>;

const acts: Readonly<Record<ReceiptAct, string>> = {
  liked: "Liked.",
  cleared: "Cleared.",
  hidden: "Hidden.",
  less: "You will see less of this.",
  seen: "Noted: you have seen it.",
  more: "You will see more of this.",
  picked: "Your picks are saved.",
  followed: "You follow this now.",
  muted: "You will not see this any more.",
  paused: "You will not see this for a while.",
  forgotten: "Forgotten.",
  undone: "Undone.",
};

/** Every string of the blocks in English. Replace any of them by key; the keys are typed. */
export const english = {
  locale: "en",
  /** What an item is called, in the number that fits. */
  noun: (count: number): string => (plural.select(count) === "one" ? "item" : "items"),
  /** How a trait is called: what follows the colon. */
  trait: (trait: string): string => trait.slice(trait.indexOf(":") + 1),

  /** One line that says why. */
  reason: {
    liked: (title: string): string => `Because you liked ${title}`,
    opened: (title: string): string => `Because you looked at ${title}`,
    saved: (title: string): string => `You saved ${title}, and this goes with it`,
    had: (title: string): string => `Goes with ${title}, which you have`,
    likedThis: (): string => "You liked this",
    knowThis: (): string => "You came back to this",
    follow: (trait: string): string => `You follow ${trait}`,
    trait: (trait: string): string => `It looks like you enjoy ${trait}`,
    mood: (): string => "You told us your mood",
    /** For data that is too personal to be named. */
    general: (): string => "People who looked at this also found this useful",
    popular: (): string => "Popular now",
    picked: (): string => "Picked by our editors",
    different: (): string => "Something different",
    /** What somebody else's recommender says, by its code. */
    provided: {
      item: ({ title }: Provided<"item">): string => `Goes with ${title}`,
      together: ({ title }: Provided<"together">): string => `Often chosen together with ${title}`,
      trait: ({ trait }: Provided<"trait">, word: (trait: string) => string): string =>
        `It looks like you enjoy ${word(trait)}`,
      people: (): string => "People with a similar taste chose this",
      popular: (): string => "Popular now",
      trending: (): string => "On the rise now",
      editorial: (): string => "Picked by editors",
      sponsored: ({ advertiser }: Provided<"sponsored">): string => `Sponsored by ${advertiser}`,
      new: (): string => "New here",
      different: (): string => "Something different",
      unknown: ({ provider }: Provided): string => `Picked by ${provider}`,
    },
  },

  /** Where a reason comes from. */
  source: {
    told: (): string => "You told us",
    did: (): string => "You did this here",
    guessed: (items: number, noun: string): string => `We guessed, from ${number.format(items)} ${noun}`,
    popular: (): string => "Popular",
    picked: (): string => "Our choice",
    different: (): string => "For variety",
    provided: (provider: string): string => `From ${provider}`,
  },
  otherReasons: (): string => "Other reasons",
  share: (share: number): string => percent.format(share / 100),
  ago: (value: number, unit: Intl.RelativeTimeFormatUnit): string => age.format(-value, unit),

  whyTrigger: (title: string): string => `Why am I seeing ${title}?`,
  whyTitle: (noun: string): string => `Why this ${noun}?`,
  whySummary: (reasons: number, places: number): string =>
    reasons === 1
      ? `One thing put it in your top ${number.format(places)}.`
      : `${["Two", "Three"][reasons - 2] ?? number.format(reasons)} things put it in your top ${number.format(places)}.`,
  /** In place of the summary where somebody else's recommender picked it; its reasons have no shares. */
  whyProvided: (provider: string, saysWhy: boolean): string =>
    saysWhy
      ? `${provider} picked it, and does not say how much each reason counts.`
      : `${provider} picked it, and does not say why.`,
  whyCounterfactual: (what: string, noun: string, places: number): string =>
    `Without ${what} this ${noun} would not be in your top ${number.format(places)}.`,
  /** What "Forget this" takes away, as it is named in the counterfactual. */
  withoutFollow: (trait: string): string => `following ${trait}`,
  withoutGuess: (trait: string): string => `our guess about ${trait}`,
  forget: (): string => "Forget this",
  hide: (noun: string): string => `Hide this ${noun}`,
  wrong: (): string => "That is wrong",
  less: (): string => "Less of this",
  lessOf: (trait: string): string => `Less of ${trait}`,
  /** The consent switch of one kind of data, by its name in the data panel. */
  stopUsing: (kind: string): string => `Stop using “${kind}”`,
  stopped: (kind: string, erased: number): string =>
    `“${kind}” is not used any more.${erased > 0 ? ` ${number.format(erased)} ${erased === 1 ? "entry was" : "entries were"} deleted.` : ""}`,
  allowAgain: (): string => "Allow again",
  allowedAgain: (kind: string): string => `“${kind}” may be used again. What was deleted does not come back.`,
  /** Leads to the entry in the data panel. */
  seeData: (): string => "See it in your data",
  whyRanked: (nouns: string): string => `How ${nouns} are ranked`,
  /** The main parameters of the ranking. */
  parameter: {
    content: (): string => "What you like about others of its kind",
    similar: (): string => "Whether it goes with what you liked",
    stance: (): string => "What you follow, or want less of",
    prior: (): string => "How popular it is, or our own choice",
    fatigue: (): string => "How often it was shown to you before",
  },
  /** @param weight 0 to 1, compared with the parameter that counts most. */
  weight: (weight: number): string =>
    `${weight >= 0.8 ? "counts most" : weight >= 0.3 ? "counts less" : weight > 0 ? "counts a little" : "does not count"} (${percent.format(weight)})`,
  weightAgainst: (weight: number): string => `counts against it (${percent.format(weight)})`,
  withoutProfile: (nouns: string): string => `Show ${nouns} without personalization`,
  withoutProfileNow: (nouns: string): string => `These ${nouns} are the same for everybody.`,
  close: (): string => "Close",

  thumbs: (title: string): string => `Your opinion on ${title}`,
  more: (): string => "More like this",
  lessLike: (): string => "Less like this",
  undo: (): string => "Undo",
  hidden: (): string => "Hidden.",
  /** Asked of what was hidden, above the reasons that can be given. */
  whyNot: (): string => "Why not?",
  seen: (): string => "Seen it",
  notTrait: (trait: string): string => `Not ${trait}`,
  receipt: (
    act: ReceiptAct,
    { up, down }: Pick<Receipt, "up" | "down">,
    noun: (count: number) => string,
  ): string => {
    const moved = [
      up > 0 ? `${number.format(up)} ${noun(up)} moved up` : "",
      down > 0 ? `${number.format(down)} ${up > 0 ? "" : `${noun(down)} `}moved down` : "",
    ].filter(Boolean);
    return moved.length > 0 ? `${acts[act]} ${moved.join(", ")}.` : acts[act];
  },
  /** The host's account did not answer: the opinion is kept here. */
  notSaved: (): string => "Not saved to your account.",
  /** The host's account refused the opinion, so it was taken back. */
  rejected: (): string => "Your account did not accept this, so it was taken back.",
  notKept: (): string => "Your opinion is not kept, because you have not allowed it.",

  /** How many picks help. It is advice: none is fine. */
  pickAdvice: (minimum: number): string =>
    `${["One", "Two", "Three", "Four", "Five"][minimum - 1] ?? number.format(minimum)} or more give a good start. None is fine, too.`,
  pickLimit: (maximum: number): string => `Pick up to ${number.format(maximum)}.`,
  pickFull: (maximum: number): string =>
    `You have picked ${number.format(maximum)}, which is the most. Take one away to pick another.`,
  pickSearch: (): string => "Search",
  pickFound: (count: number): string => `${count === 0 ? "None" : number.format(count)} found.`,
  pickRelated: (traits: readonly string[]): string => `Added at the end: ${list.format(traits)}.`,
  /** Said of every option that was guessed. */
  pickGuess: (): string => "It looks like you enjoy this.",
  /** Explains the mark that guessed options have. */
  pickGuesses: (): string => "Dashed: it looks like you enjoy these. Only you can pick them.",
  pickMore: (traits: readonly string[]): string => `You will see more ${list.format(traits)}`,
  pickLess: (traits: readonly string[]): string => `You will see less ${list.format(traits)}`,
  /** How many of a list would have what was picked, and how many have it now. */
  pickShare: (then: number, now: number, places: number, noun: string): string =>
    `${number.format(then)} of your first ${number.format(places)} ${noun} instead of ${number.format(now)}`,
  /** What would come first. */
  pickFirst: (titles: readonly string[]): string => `First: ${list.format(titles)}.`,
  pickSame: (places: number, noun: string): string =>
    `Your first ${number.format(places)} ${noun} stay the same.`,
  pickNotKept: (): string =>
    "You have not allowed us to keep what you tell us, so your picks change nothing yet.",
  save: (): string => "Save",
  done: (): string => "Done",
  skip: (): string => "Skip",

  /** Names the controls of a topic. */
  topic: (trait: string): string => `What you think of ${trait}`,
  follow: (): string => "Follow",
  mute: (): string => "Mute",
  notNow: (days: number): string => `Not now: ${number.format(days)} days`,
  clear: (): string => "Clear",
  topicFollowed: (): string => "You follow it.",
  topicMuted: (): string => "You do not see it.",
  topicLess: (): string => "You see less of it.",
  topicIgnored: (): string => "We do not guess about it.",
  /** @param until Milliseconds since the epoch. */
  topicPaused: (until: number): string => `You do not see it until ${day.format(until)}.`,

  update: (): string => "Update",
  seeAll: (): string => "See all",
  seeFewer: (): string => "See fewer",
  count: (shown: number, all: number): string => `${number.format(shown)} of ${number.format(all)}`,
  previous: (shelf: string): string => `Previous in ${shelf}`,
  next: (shelf: string): string => `Next in ${shelf}`,
  loading: (shelf: string): string => `Loading ${shelf}`,
  stalled: (): string => "This is taking longer than usual.",
  empty: (): string => "Nothing here at the moment.",
  failed: (): string => "This could not be loaded.",
  retry: (): string => "Try again",
  caughtUp: (): string => "You are all caught up.",

  /** The data panel. */
  data: englishData,
  consent: consentInEnglish,
  preferences: preferencesInEnglish,
  levels: levelsInEnglish,
  milestones: milestonesInEnglish,
};
