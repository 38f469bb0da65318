import { type Proficiency, proficiencyOf } from "../messages/proficiency.ts";
import { isQuiet, type Tone, toneOf, type ToneOptions } from "../messages/tone.ts";
import type { Personalization } from "../personalization.ts";
import { type DataKind, recommendations } from "../signals/data-kind.ts";
import type { ItemReference } from "../signals/signal.ts";
import { type Daytime, daytimeIn } from "./daytime.ts";
import { type LastAct, lastActOf } from "./last-act.ts";
import { lastSeenOf } from "./last-seen.ts";

/** What a greeting answers to: the last thing the person did, or what matters more at the moment. */
export type GreetingReason =
  /** The quiet time after a setback is running. */
  | "setback"
  /** The person said how they feel. */
  | "mood"
  /** They came back after a real absence. */
  | "back"
  /** There is nothing more for them to see. */
  | "caught-up"
  | LastAct["because"]
  /** They allowed something, and there is nothing to go on from yet. */
  | "new"
  /** Nothing may be known of them: the same for everybody. */
  | "general";

/** What to greet with, before it is put into words. Plain data. */
export interface Greeting {
  readonly because: GreetingReason;
  readonly tone: Tone;
  readonly proficiency: Proficiency;
  /** What it is about, where it is about an item. */
  readonly item?: ItemReference;
  /** What it is about, where the person follows a topic. A muted one is never named. */
  readonly trait?: string;
  /** What it is about, where something was counted. */
  readonly counter?: string;
  /** When that was, or when they were last here, in milliseconds since the epoch. */
  readonly time?: number;
  /** Id of the signal it rests on. */
  readonly signal?: string;
  /** Absent where it may not be known. */
  readonly daytime?: Daytime;
}

export interface GreetingOptions extends ToneOptions {
  /** Whether the person has seen all there is for them. @default false */
  readonly caughtUp?: boolean | undefined;
  /** Milliseconds without any sign of somebody after which they were really away. @default 30 days */
  readonly absence?: number | undefined;
  /**
   * The person's zone, as IANA names it, if you know it: "Europe/Berlin".
   * @default that of the device, where data of the kind `contextual` is allowed; else the time of day is not used
   */
  readonly timeZone?: string | undefined;
  /** @default by the situation: see `toneOf` */
  readonly tone?: Tone | undefined;
  /** @default counted: see `proficiencyOf` */
  readonly proficiency?: Proficiency | undefined;
}

/** What everybody is greeted with of whom nothing may be known, and what a server says. */
export const generalGreeting: Greeting = { because: "general", tone: "warm", proficiency: "regular" };

const thirtyDays = 30 * 86_400_000;

/** Kinds of data that a greeting may rest on: more personal ones are not mentioned. */
const kinds: readonly DataKind[] = ["preference", "behavioral", "intent", "affinity"];

/**
 * What to greet the person with, so that it answers "what should I do now?".
 * @throws RapportError in development, if there is no such `timeZone`; in production the time of day is not used then.
 */
export function greetingOf(personalization: Personalization, options: GreetingOptions = {}): Greeting {
  if (!personalization.mounted || personalization.persistence === "loading") return generalGreeting;
  const mood = personalization.profile().mood;
  if (!mood && !kinds.some((kind) => isGranted(personalization, kind))) return generalGreeting;
  const { caughtUp, absence = thirtyDays, timeZone } = options;
  const last = lastActOf(personalization);
  const mayKnowTime = timeZone !== undefined || isGranted(personalization, "contextual");
  const daytime = mayKnowTime ? daytimeIn(personalization.clock(), timeZone) : undefined;
  // Who only looks around was here, too.
  const seen = lastSeenOf(personalization);
  const isBack = seen && personalization.clock() - seen.time >= absence;
  const because = isQuiet(personalization)
    ? "setback"
    : mood
      ? "mood"
      : isBack
        ? "back"
        : caughtUp
          ? "caught-up"
          : (last?.because ?? "new");
  const back = { ...seen, ...last, ...(seen && { time: seen.time }) };
  const about = because === "back" ? back : because === last?.because ? last : undefined;
  return {
    ...about,
    because,
    tone: options.tone ?? toneOf(personalization, because === "setback" ? because : "greeting", options),
    proficiency: proficiencyOf(personalization, options.proficiency),
    ...(daytime && { daytime }),
  };
}

function isGranted(personalization: Personalization, kind: DataKind): boolean {
  try {
    return personalization.consent.granted(recommendations, kind, personalization.decisions());
  } catch (error) {
    personalization.report(error);
    return false;
  }
}
