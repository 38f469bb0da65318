import type { Daytime } from "../greeting/daytime.ts";
import type { Messages } from "./messages.ts";

const hellos: Readonly<Record<Daytime, string>> = {
  morning: "Guten Morgen",
  day: "Guten Tag",
  evening: "Guten Abend",
  night: "Hallo",
};

/** @param ago "gestern"; empty to leave it out. */
const done = (start: string, ago: string, end: string): string =>
  ago === "" ? `${start} ${end}.` : `${start} ${ago} ${end}.`;

/** The words of the greeting in German. */
export const greetingInGerman: Messages["greeting"] = {
  hello: (daytime, tone, name) => {
    const hello = daytime ? hellos[daytime] : "Hallo";
    return `${hello}${name ? `, ${name}` : ""}${tone === "celebrating" ? "!" : "."}`;
  },
  lead: {
    general: () => "Sieh dich um. Alles steht in der Reihenfolge, die alle sehen.",
    new: (_what, tone) =>
      tone === "plain"
        ? "Wähle aus, wovon du mehr sehen möchtest."
        : "Verrate uns, was du liebst, dann kommt es zuerst.",
    saved: (title, tone) =>
      tone === "plain" ? `Du kannst mit „${title}“ weitermachen.` : `„${title}“ ist da, wann immer du magst.`,
    opened: (title, tone) =>
      tone === "plain"
        ? `Du kannst mit „${title}“ weitermachen.`
        : `Sieh dir „${title}“ noch einmal an, oder etwas, das dazu passt.`,
    liked: (title) => `Fang an mit dem, was gut zu „${title}“ passt.`,
    followed: (trait) => `Fang an mit: ${trait}.`,
    muted: () => "Was du stummgeschaltet hast, bleibt weg. Wähle aus, was stattdessen kommt.",
    counted: (counter, tone) =>
      tone === "celebrating"
        ? `Geschafft: ${counter}! Bereit für das nächste Mal?`
        : `Es geht weiter, wann immer du magst: ${counter}.`,
    back: (title, tone) =>
      title === ""
        ? "Alles ist, wo du es gelassen hast."
        : tone === "plain"
          ? `Du kannst mit „${title}“ weitermachen.`
          : `Mach da weiter, wo du warst: „${title}“.`,
    caughtUp: () => "Du hast alles gesehen. Hier musst du nichts tun.",
    setback: () => "Das Wichtigste zuerst: Bringen wir in Ordnung, was schiefging.",
    mood: (_what, tone) =>
      tone === "plain"
        ? "Lass dir Zeit. Hier ist etwas, das passt."
        : "Hier ist etwas, das zu deiner Stimmung passt.",
  },
  reason: {
    general: () => "Dafür wird nichts über dich verwendet.",
    new: () => "Noch gibt es nichts, woran sich anknüpfen lässt.",
    saved: (ago) => done("Du hast es", ago, "gemerkt"),
    opened: (ago) => done("Du hast es dir", ago, "angesehen"),
    liked: (ago) => (ago === "" ? "Es hat dir gefallen." : `Es hat dir gefallen, ${ago}.`),
    followed: (ago) => done("Du hast", ago, "gewählt, dem zu folgen"),
    muted: (ago) => done("Du hast", ago, "ein Thema stummgeschaltet"),
    counted: (ago) => done("Du hast das", ago, "gemacht"),
    back: (ago) => done("Du warst", ago, "zuletzt hier"),
    caughtUp: () => "Du hast alles gesehen, was für dich ausgesucht wurde.",
    setback: () => "Hier ist etwas für dich schiefgegangen, deshalb wird jetzt nichts beworben.",
    mood: () => "Du hast uns gesagt, wie es dir geht. Wenn du gehst, ist es vergessen.",
  },
  more: () => "In deinen Daten kannst du das ansehen und löschen.",
  action: {
    general: () => "Alles ansehen",
    new: () => "Auswählen",
    saved: () => "Öffnen",
    opened: () => "Noch einmal öffnen",
    liked: () => "Passendes ansehen",
    followed: () => "Ansehen",
    muted: () => "Themen auswählen",
    counted: () => "Weitermachen",
    back: () => "Weitermachen",
    caughtUp: () => "Trotzdem umsehen",
    setback: () => "Hilfe holen",
    mood: () => "Passendes ansehen",
  },
};
