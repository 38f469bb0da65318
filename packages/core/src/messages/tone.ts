import { quietIn } from "../consent/quiet.ts";
import type { Personalization } from "../personalization.ts";

/** How something is said: to the point, friendly, or with joy. */
export type Tone = "plain" | "warm" | "celebrating";

/** What the words are for. Others than these are said warmly. */
export type Situation = "greeting" | "receipt" | "milestone" | "setback" | (string & {});

export interface ToneOptions {
  /**
   * Moods that are hard, as the host's traits name them. Only what a mood means is said here; nobody's mood is guessed.
   * @default `hardMoods`
   */
  readonly hardMoods?: readonly string[];
}

/** Moods that call for plain words. */
export const hardMoods: readonly string[] = [
  ...["mood:sad", "mood:low", "mood:down", "mood:tired", "mood:stressed", "mood:upset", "mood:angry"],
  ...["mood:worried", "mood:lonely", "mood:overwhelmed"],
];

/**
 * The tone that fits: from the situation, and from what the person or the host said, never from what anybody seems to feel.
 * During the quiet time after a setback, and with a hard mood, everything is said plainly. A receipt is plain always: it
 * reports. A milestone is celebrated; whoever said how they feel, and it is no hard mood, is congratulated warmly.
 */
export function toneOf(
  personalization: Personalization,
  situation: Situation,
  { hardMoods: hard = hardMoods }: ToneOptions = {},
): Tone {
  if (situation === "receipt" || situation === "setback" || isQuiet(personalization)) return "plain";
  const { mood } = personalization.profile();
  if (mood && hard.includes(mood.trait)) return "plain";
  return situation === "milestone" && !mood ? "celebrating" : "warm";
}

/** Whether the quiet time after a setback is running. */
export function isQuiet(personalization: Personalization): boolean {
  return quietIn(personalization.decisions()) > personalization.clock();
}
