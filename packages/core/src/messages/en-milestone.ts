import { formatsFor } from "./formats.ts";
import type { Tone } from "./tone.ts";

const { number, list, plural } = formatsFor("en-GB");
const day = 86_400_000;

/** The strings of milestones in English. */
export const milestonesInEnglish = {
  /** What was reached, where the host has no words of its own. @param counter What was counted, in words. */
  counted: (target: number, counter: string): string => `${number(target)} × ${counter}`,
  /** @param time Milliseconds. */
  together: (time: number): string =>
    plural(Math.round(time / day), { one: "# day together", other: "# days together" }),
  reached: (): string => "You did it.",
  /** Below it. Empty where joy would be out of place. */
  praise: (tone: Tone): string =>
    tone === "celebrating" ? "Well done!" : tone === "warm" ? "Well done." : "",
  /** What came with the one that is shown. */
  also: (titles: readonly string[]): string => `Also: ${list(titles)}.`,

  stop: (): string => "Stop the motion",
  /** Turns one kind of celebration off, and on again. */
  fewer: (): string => "No more of these",
  again: (): string => "Show these again",
  turnedOff: (): string => "You will see no more celebrations like this. What you do still counts.",
  turnedOn: (): string => "You will see celebrations like this again.",

  share: (): string => "Share",
  sharePicture: (title: string): string => `Picture: ${title}`,
  shareNote: (): string => "The picture says this and nothing else about you.",
  send: (): string => "Share this picture",
  download: (): string => "Download this picture",
  shared: (): string => "Shared.",
  downloaded: (): string => "The picture was downloaded.",
  shareFailed: (): string => "This did not work. Nothing was shared.",
  /** Without its ending. */
  fileName: (): string => "milestone",

  progress: (value: number, target: number): string => `${number(value)} of ${number(target)}`,
  /** @param value @param target Milliseconds. */
  progressTime: (value: number, target: number): string =>
    `${number(Math.floor(value / day))} of ${plural(Math.round(target / day), { one: "# day", other: "# days" })}`,
  achieved: (): string => "Reached",
  /** A day without anything that counts. Nothing is ever lost by it. */
  restDay: (): string => "Rest day. All you did stays.",
};
