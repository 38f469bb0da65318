import { formatsFor } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, plural } = formatsFor("de");
const day = 86_400_000;

/** The strings of milestones in German. */
export const milestonesInGerman: Messages["milestones"] = {
  counted: (target, counter) => `${number(target)} × ${counter}`,
  together: (time) =>
    plural(Math.round(time / day), { one: "# gemeinsamer Tag", other: "# gemeinsame Tage" }),
  reached: () => "Geschafft.",
  praise: (tone) => (tone === "celebrating" ? "Gut gemacht!" : tone === "warm" ? "Gut gemacht." : ""),
  also: (titles) => `Außerdem: ${list(titles)}.`,

  stop: () => "Bewegung anhalten",
  fewer: () => "Nicht mehr feiern",
  again: () => "Wieder feiern",
  turnedOff: () => "Solche Anlässe werden nicht mehr gefeiert. Was du tust, zählt weiter.",
  turnedOn: () => "Solche Anlässe werden wieder gefeiert.",

  share: () => "Teilen",
  sharePicture: (title) => `Bild: ${title}`,
  shareNote: () => "Das Bild sagt das, und sonst nichts über dich.",
  send: () => "Dieses Bild teilen",
  download: () => "Dieses Bild herunterladen",
  shared: () => "Geteilt.",
  downloaded: () => "Das Bild wurde heruntergeladen.",
  shareFailed: () => "Das hat nicht geklappt. Nichts wurde geteilt.",
  fileName: () => "meilenstein",

  progress: (value, target) => `${number(value)} von ${number(target)}`,
  progressTime: (value, target) =>
    `${number(Math.floor(value / day))} von ${plural(Math.round(target / day), { one: "# Tag", other: "# Tagen" })}`,
  achieved: () => "Erreicht",
  restDay: () => "Ruhetag. Alles, was du getan hast, bleibt.",
};
