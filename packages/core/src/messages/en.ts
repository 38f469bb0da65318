import type { Receipt } from "../receipts/receipt.ts";
import type { ProvidedReason } from "../reasons/reason.ts";
import { consentInEnglish, levelsInEnglish, preferencesInEnglish } from "./en-consent.ts";
import { touchpointInEnglish } from "./en-touchpoint.ts";
import { dataInEnglish } from "./en-data.ts";
import { greetingInEnglish } from "./en-greeting.ts";
import { formatsFor } from "./formats.ts";
import { milestonesInEnglish } from "./en-milestone.ts";
import { permissionInEnglish } from "./en-permission.ts";
import type { Noun, PickShare, ReceiptAct } from "./messages.ts";

const { number, percent, list, day, ago, plural } = formatsFor("en-GB");

type Provided<Code = ProvidedReason["code"]> = Extract<ProvidedReason, { readonly code: Code }>;

/** Small numbers at the beginning of a sentence. */
const counts: readonly (string | undefined)[] = [undefined, "One", "Two", "Three", "Four", "Five"];

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

const shared = ({ after, before, places }: PickShare, noun: Noun): string =>
  `${number(after)} of your first ${number(places)} ${noun(places)} instead of ${number(before)}`;

/** Every string of the blocks in English. Replace any of them by key; the keys are typed. */
export const english = {
  locale: "en",
  /** What an item is called, in the number that fits. */
  noun: (count: number): string => plural(count, { one: "item", other: "items" }),
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
      sponsored: ({ advertiser, payer }: Provided<"sponsored">): string =>
        payer ? `Ad for ${advertiser}, paid for by ${payer}` : `Sponsored by ${advertiser}`,
      new: (): string => "New here",
      different: (): string => "Something different",
      unknown: ({ provider }: Provided): string => `Picked by ${provider}`,
    },
  },

  /** Where a reason comes from. */
  source: {
    told: (): string => "You told us",
    did: (): string => "You did this here",
    guessed: (items: number, noun: Noun): string => `We guessed, from ${number(items)} ${noun(items)}`,
    popular: (): string => "Popular",
    picked: (): string => "Our choice",
    different: (): string => "For variety",
    provided: (provider: string): string => `From ${provider}`,
  },
  /** A number by itself. */
  number,
  otherReasons: (): string => "Other reasons",
  share: (share: number): string => percent(share / 100),
  ago,

  whyTrigger: (title: string): string => `Why am I seeing ${title}?`,
  whyTitle: (noun: Noun): string => `Why this ${noun(1)}?`,
  whySummary: (reasons: number, places: number): string =>
    reasons === 1
      ? `One thing put it in your top ${number(places)}.`
      : `${counts[reasons] ?? number(reasons)} things put it in your top ${number(places)}.`,
  /** In place of the summary where somebody else's recommender picked it; its reasons have no shares. */
  whyProvided: (provider: string, saysWhy: boolean): string =>
    saysWhy
      ? `${provider} picked it, and does not say how much each reason counts.`
      : `${provider} picked it, and does not say why.`,
  whyCounterfactual: (what: string, noun: Noun, places: number): string =>
    `Without ${what} this ${noun(1)} would not be in your top ${number(places)}.`,
  /** What "Forget this" takes away, as it is named in the counterfactual. */
  withoutFollow: (trait: string): string => `following ${trait}`,
  withoutGuess: (trait: string): string => `our guess about ${trait}`,
  forget: (): string => "Forget this",
  hide: (noun: Noun): string => `Hide this ${noun(1)}`,
  wrong: (): string => "That is wrong",
  less: (): string => "Less of this",
  lessOf: (trait: string): string => `Less of ${trait}`,
  /** The consent switch of one kind of data, by its name in the data panel. */
  stopUsing: (kind: string): string => `Stop using “${kind}”`,
  stopped: (kind: string, erased: number): string =>
    `“${kind}” is not used any more.${erased > 0 ? ` ${plural(erased, { one: "# entry was deleted.", other: "# entries were deleted." })}` : ""}`,
  allowAgain: (): string => "Allow again",
  allowedAgain: (kind: string): string => `“${kind}” may be used again. What was deleted does not come back.`,
  /** Leads to the entry in the data panel. */
  seeData: (): string => "See it in your data",
  whyRanked: (noun: Noun): string => `How ${noun(2)} are ranked`,
  /** The main parameters of the ranking. */
  parameter: {
    content: (): string => "What you like about others of its kind",
    similar: (): string => "Whether it goes with what you liked",
    stance: (): string => "What you follow, or want less of",
    prior: (): string => "How popular it is, or our own choice",
    fatigue: (): string => "How often it was shown to you before",
  },
  /** @param weight 0 to 1, compared with the parameter that counts most. */
  weight: (parameter: string, weight: number): string =>
    `${parameter}: ${weight >= 0.8 ? "counts most" : weight >= 0.3 ? "counts less" : weight > 0 ? "counts a little" : "does not count"} (${percent(weight)})`,
  weightAgainst: (parameter: string, weight: number): string =>
    `${parameter}: counts against it (${percent(weight)})`,
  withoutProfile: (noun: Noun): string => `Show ${noun(2)} without personalization`,
  withoutProfileNow: (noun: Noun): string => `These ${noun(2)} are the same for everybody.`,
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
  receipt: (act: ReceiptAct, { up, down }: Pick<Receipt, "up" | "down">, noun: Noun): string => {
    const moved = [
      up > 0 ? `${number(up)} ${noun(up)} moved up` : "",
      down > 0 ? `${number(down)} ${up > 0 ? "" : `${noun(down)} `}moved down` : "",
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
    `${counts[minimum] ?? number(minimum)} or more give a good start. None is fine, too.`,
  pickLimit: (maximum: number): string => `Pick up to ${number(maximum)}.`,
  pickFull: (maximum: number): string =>
    `You have picked ${number(maximum)}, which is the most. Take one away to pick another.`,
  pickSearch: (): string => "Search",
  pickFound: (count: number): string => `${count === 0 ? "None" : number(count)} found.`,
  pickRelated: (traits: readonly string[]): string => `Added at the end: ${list(traits)}.`,
  /** Said of every option that was guessed. */
  pickGuess: (): string => "It looks like you enjoy this.",
  /** Explains the mark that guessed options have. */
  pickGuesses: (): string => "Dashed: it looks like you enjoy these. Only you can pick them.",
  /** What picks would change in a list: how many have what was picked after and before. */
  pickMore: (traits: readonly string[], share: PickShare, noun: Noun): string =>
    `You will see more ${list(traits)}: ${shared(share, noun)}.`,
  pickLess: (traits: readonly string[], share: PickShare, noun: Noun): string =>
    `You will see less ${list(traits)}: ${shared(share, noun)}.`,
  /** What would come first. */
  pickFirst: (titles: readonly string[]): string => `First: ${list(titles)}.`,
  pickSame: (places: number, noun: Noun): string =>
    places === 1
      ? `Your first ${noun(1)} stays the same.`
      : `Your first ${number(places)} ${noun(places)} stay the same.`,
  pickNotKept: (): string =>
    "You have not allowed us to keep what you tell us, so your picks change nothing yet.",
  save: (): string => "Save",
  done: (): string => "Done",
  skip: (): string => "Skip",

  /** Names the controls of a topic. */
  topic: (trait: string): string => `What you think of ${trait}`,
  follow: (): string => "Follow",
  mute: (): string => "Mute",
  notNow: (days: number): string => plural(days, { one: "Not now: # day", other: "Not now: # days" }),
  clear: (): string => "Clear",
  topicFollowed: (): string => "You follow it.",
  topicMuted: (): string => "You do not see it.",
  topicLess: (): string => "You see less of it.",
  topicIgnored: (): string => "We do not guess about it.",
  /** @param until Milliseconds since the epoch. */
  topicPaused: (until: number): string => `You do not see it until ${day(until)}.`,

  update: (): string => "Update",
  /** Announced after "Update". @param changed Places that hold something else now. */
  updated: (changed: number, noun: (count: number) => string): string =>
    changed === 0 ? "Updated. Nothing changed." : `Updated. ${number(changed)} other ${noun(changed)}.`,
  seeAll: (): string => "See all",
  seeFewer: (): string => "See fewer",
  count: (shown: number, all: number): string => `${number(shown)} of ${number(all)}`,
  previous: (shelf: string): string => `Previous in ${shelf}`,
  next: (shelf: string): string => `Next in ${shelf}`,
  loading: (shelf: string): string => `Loading ${shelf}`,
  stalled: (): string => "This is taking longer than usual.",
  empty: (): string => "Nothing here at the moment.",
  failed: (): string => "This could not be loaded.",
  retry: (): string => "Try again",
  caughtUp: (): string => "You are all caught up.",

  /** The data panel. */
  data: dataInEnglish,
  permission: permissionInEnglish,
  consent: consentInEnglish,
  preferences: preferencesInEnglish,
  levels: levelsInEnglish,
  touchpoint: touchpointInEnglish,
  milestones: milestonesInEnglish,
  greeting: greetingInEnglish,
};
