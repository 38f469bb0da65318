const number = new Intl.NumberFormat("en");
const list = new Intl.ListFormat("en-GB");
const day = 86_400_000;

/** The strings of milestones in English. */
export const milestonesInEnglish = {
  /** What was reached, where the host has no words of its own. @param counter What was counted, in words. */
  counted: (target: number, counter: string): string => `${number.format(target)} × ${counter}`,
  /** @param time Milliseconds. */
  together: (time: number): string => `${number.format(Math.round(time / day))} days together`,
  reached: (): string => "You did it.",
  /** What came with the one that is shown. */
  also: (titles: readonly string[]): string => `Also: ${list.format(titles)}.`,

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
  shareBack: (): string => "Back",
  shared: (): string => "Shared.",
  downloaded: (): string => "The picture was downloaded.",
  shareFailed: (): string => "This did not work. Nothing was shared.",
  /** Without its ending. */
  fileName: (): string => "milestone",

  progress: (value: number, target: number): string => `${number.format(value)} of ${number.format(target)}`,
  /** @param value @param target Milliseconds. */
  progressTime: (value: number, target: number): string =>
    `${number.format(Math.floor(value / day))} of ${number.format(Math.round(target / day))} days`,
  achieved: (): string => "Reached",
  /** A day without anything that counts. Nothing is ever lost by it. */
  restDay: (): string => "Rest day. All you did stays.",
};
