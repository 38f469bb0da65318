import type { MessagePreferences } from "../consent/decision.ts";
import type { Level } from "../consent/level.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { formatsFor, sentence } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, date, plural } = formatsFor("de");

const kinds: Readonly<Record<DataKind, string>> = {
  behavioral: "was du hier tust",
  preference: "was du nach eigenen Worten magst",
  contextual: "wo und wann du hier bist",
  demographic: "was du uns über dich sagst",
  intent: "was du suchst",
  affinity: "worauf du immer wieder zurückkommst",
  psychographic: "was dir nach eigenen Worten wichtig ist",
  social: "was du über Menschen um dich herum sagst",
  event: "die Anlässe, von denen du uns erzählst",
};

const levels: Readonly<Record<Level, readonly [name: string, text: string]>> = {
  0: [
    "Gar nicht",
    "Alle sehen dieselbe Reihenfolge. Nur was du ausgeblendet oder stummgeschaltet hast, fehlt.",
  ],
  1: ["In groben Zügen", "Richtet sich danach, was du nach eigenen Worten magst."],
  2: ["Nach dem, was du tust", "Richtet sich auch danach, was du hier ansiehst, merkst und abschließt."],
  3: ["Nach dem Moment", "Richtet sich auch nach Uhrzeit, Jahreszeit und deinen Anlässen."],
  4: ["Einen Schritt voraus", "Richtet sich auch danach, was du gerade suchst."],
  5: [
    "Nur für dich",
    "Richtet sich auch danach, was dir und den Menschen um dich wichtig ist, soweit du es sagst.",
  ],
  6: [
    "Nach Stimmung",
    "Richtet sich auch danach, wie es dir nach eigenen Worten geht, nur für diesen Besuch. Wir raten es nie und behalten es nie.",
  ],
};

const frequencies: Readonly<Record<MessagePreferences["frequency"], string>> = {
  "at once": "Sobald es etwas gibt",
  daily: "Höchstens einmal am Tag",
  weekly: "Höchstens einmal in der Woche",
  monthly: "Höchstens einmal im Monat",
  never: "Nie",
};

const withErased = (text: string, erased: number): string =>
  erased > 0
    ? `${text} ${plural(erased, { one: "# Eintrag wurde gelöscht.", other: "# Einträge wurden gelöscht." })}`
    : text;

/** The words of asking for consent in German. */
export const consentInGerman: Messages["consent"] = {
  title: (controller) => `Deine Daten bei ${controller}`,
  text: () => "Nichts wird verwendet, bevor du zustimmst, und du kannst es dir jederzeit anders überlegen.",
  allow: () => "Erlauben",
  refuse: () => "Ablehnen",
  choose: () => "Auswählen",
  save: () => "Speichern",
  close: () => "Ablehnen und schließen",
  reopen: () => "Deine Entscheidungen",
  withdraw: () => "Meine Daten nicht mehr verwenden",
  notice: () => "Hinweise zum Datenschutz",
  kind: (kind) => sentence(kinds[kind], "de"),
  uses: (used) => `Verwendet: ${list(used.map((kind) => kinds[kind]))}.`,
  sharedWith: (recipients) => `Weitergegeben an: ${list(recipients)}.`,
  optOut: () =>
    "Widerspruchssignal befolgt. Dein Browser bittet Seiten, deine Daten nicht weiterzugeben, also wird nichts weitergegeben.",
  inMemory: () =>
    "Dein Browser speichert für diese Seite nichts, deshalb gilt deine Antwort, bis du sie verlässt.",
  recorded: (allowed, all, erased) =>
    withErased(
      allowed === 0
        ? "Gespeichert. Nichts wird verwendet."
        : allowed === all
          ? "Gespeichert. Alles, wonach wir gefragt haben, ist erlaubt."
          : `Gespeichert. ${number(allowed)} von ${number(all)} Verwendungen sind erlaubt.`,
      erased,
    ),
  failed: () => "Das ließ sich nicht speichern. Bitte versuche es noch einmal.",
};

/** The words of the preference center in German. */
export const preferencesInGerman: Messages["preferences"] = {
  title: () => "Deine Einstellungen",
  uses: () => "Was verwendet werden darf",
  unsaved: (changes) =>
    plural(changes, {
      one: "# Änderung ist noch nicht gespeichert.",
      other: "# Änderungen sind noch nicht gespeichert.",
    }),
  reset: () => "Änderungen verwerfen",
  askedAgain: (time) => `Am ${date(time)} fragen wir dich wieder.`,
  messages: () => "Nachrichten an dich",
  about: () => "Worüber",
  frequency: () => "Wie oft",
  frequencies: (frequency) => frequencies[frequency],
  messagesSaved: () => "Deine Wünsche zu Nachrichten sind gespeichert.",
  receipts: () => "Deine bisherigen Antworten",
  noReceipts: () => "Du hast noch nicht geantwortet.",
  receipt: (time, allowed, all) =>
    `${date(time)}: ${number(allowed)} von ${number(all)} Verwendungen erlaubt`,
  download: () => "Alle als JSON herunterladen",
  downloadOne: () => "Herunterladen",
};

/** The words of the level dial in German. */
export const levelsInGerman: Messages["levels"] = {
  title: () => "Wie persönlich soll es sein?",
  name: (level) => levels[level][0],
  text: (level) => levels[level][1],
  nothingMore: () => "Hier dasselbe wie die Stufe davor: Es wird nichts weiter verwendet.",
  current: () => "Das hast du jetzt.",
  reads: (read) => `Liest: ${list(read.map((kind) => kinds[kind]))}.`,
  effect: (changed, places) =>
    changed === 0
      ? "Würde auf dieser Seite nichts ändern."
      : `Würde auf dieser Seite ${number(changed)} von ${number(places)} Plätzen anders besetzen.`,
  notAllowed: (missing) => `Bisher nicht erlaubt: ${list(missing.map((kind) => kinds[kind]))}.`,
  chosen: (name, changed) =>
    changed === 0
      ? `${name}: Auf dieser Seite ändert sich nichts.`
      : `${name}: ${plural(changed, { one: "# Platz", other: "# Plätze" })} auf dieser Seite neu besetzt.`,
  mood: () => "Wie geht es dir?",
  moodText: () => "Nur für diesen Besuch. Es wird nie gespeichert und ist weg, wenn du gehst.",
  moodNeeded: () => "Sag uns zuerst, wie es dir geht. Dann richtet sich diese Seite danach.",
  moodChosen: (mood) => `Diese Seite richtet sich nach deiner Stimmung: ${mood}.`,
  moodCleared: () => "Deine Stimmung ist gelöscht.",
  clearMood: () => "Meine Stimmung löschen",
};
