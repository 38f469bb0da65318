import type { DataKind } from "../signals/data-kind.ts";
import { formatsFor } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, date, plural } = formatsFor("de");

const things = (count: number): string => plural(count, { one: "# Angabe", other: "# Angaben" });

const kinds: Readonly<Record<DataKind, string>> = {
  preference: "Was du sagst",
  behavioral: "Was du hier tust",
  contextual: "Wo und wann du hier bist",
  intent: "Was du suchst",
  affinity: "Was zu dem passt, was du magst",
  event: "Deine Termine",
  demographic: "Was du über dich gesagt hast",
  psychographic: "Was dir wichtig ist",
  social: "Mit wem du teilst",
};

/** The strings of the data panel in German. */
export const dataInGerman: Messages["data"] = {
  title: () => "Deine Daten",
  kind: (kind) => kinds[kind],
  date,

  loading: () => "Wir sehen nach, was gespeichert ist …",
  failed: () => "Das ließ sich nicht laden.",
  empty: () => "Über dich ist nichts gespeichert.",
  kept: (count) =>
    plural(count, {
      one: "# Angabe über dich ist auf diesem Gerät gespeichert.",
      other: "# Angaben über dich sind auf diesem Gerät gespeichert.",
    }),
  session: (count) =>
    count === 0
      ? "Du bist zu Gast: Nichts wird gespeichert. Über diese Sitzung ist bisher nichts bekannt."
      : `Du bist zu Gast: Nichts wird gespeichert. ${plural(count, {
          one: "# Angabe aus dieser Sitzung ist bekannt",
          other: "# Angaben aus dieser Sitzung sind bekannt",
        })}, solange die Seite offen ist.`,
  undecided: () =>
    "Nichts wird gespeichert, bevor du dich entscheidest. Das hier gilt, solange die Seite offen ist.",
  notSaved: () =>
    "Nicht gespeichert: Dieser Browser speichert gerade nichts. Das hier gilt, solange die Seite offen ist.",

  groupBy: () => "Anzeigen nach",
  byKind: () => "Art der Daten",
  byPurpose: () => "Zweck",
  choices: () => "Was du entschieden hast",
  choicesText: () => "Wird immer befolgt, und wir schließen nie daraus auf dich.",
  guesses: () => "Was wir vermuten",
  guessesText: () => "Aus den Angaben oben. Stimmt etwas nicht, dann sag es: Wir verwenden es ab dann nicht.",
  noGuesses: () => "Über dich wird nichts vermutet.",
  receipts: () => "Deine Antworten zur Einwilligung",
  receiptsText: () => "Nur als Nachweis deiner Entscheidungen aufbewahrt. Sie gehören zum Export.",
  noReceipts: () => "Du wurdest nicht gefragt oder hast nicht geantwortet.",

  did: {
    liked: (title) => `„${title}“ hat dir gefallen`,
    disliked: (title) => `Du willst weniger wie „${title}“`,
    open: (title) => `Du hast dir „${title}“ angesehen`,
    save: (title) => `Du hast „${title}“ gemerkt`,
    dwell: (title, seconds) =>
      seconds < 90
        ? `Du warst ${plural(Math.round(seconds), { one: "# Sekunde", other: "# Sekunden" })} bei „${title}“`
        : `Du warst ${plural(Math.round(seconds / 60), { one: "# Minute", other: "# Minuten" })} bei „${title}“`,
    own: (title) => `Du hast „${title}“`,
    impression: (title) => `„${title}“ war auf deinem Bildschirm`,
    follow: (trait) => `Du folgst ${trait}`,
    hide: (title) => `Du hast „${title}“ ausgeblendet`,
    mute: (trait) => `Nichts mit ${trait}`,
    pause: (trait) => `${trait} macht Pause`,
    less: (trait) => `Weniger ${trait}`,
    ignore: (trait) => `Unsere Vermutung über ${trait} war falsch`,
    count: (counter, by) => `Gemacht: ${counter}${by === 1 ? "" : ` (${number(by)})`}`,
  },
  likes: (trait) => `Anscheinend magst du ${trait}`,
  dislikes: (trait) => `Anscheinend ist ${trait} nichts für dich`,
  restsOn: (count) =>
    plural(count, {
      one: "Beruht auf # Angabe von dir",
      other: "Beruht auf # Angaben von dir",
    }),

  halfAfterEvents: (events) =>
    plural(events, {
      one: "Zählt nach # weiteren Handlung halb",
      other: "Zählt nach # weiteren Handlungen halb",
    }),
  halfAfterDays: (days) => plural(days, { one: "Zählt nach # Tag halb", other: "Zählt nach # Tagen halb" }),
  stays: () => "Gilt, bis du es löschst",
  ends: (time) => `Endet am ${date(time)}`,
  ended: (time) => `Endete am ${date(time)}`,

  usedIn: (shelves) => `Gerade verwendet in: ${list(shelves)}`,
  notUsed: () => "Auf dieser Seite gerade nicht verwendet",
  usesNow: () =>
    "Überall steht, wo es gerade verwendet wird. Wann es früher verwendet wurde, wird nicht festgehalten.",
  counted: () => "Nur gezählt, nie zum Vermuten verwendet",
  notAllowed: () => "Nicht verwendet, weil du es nicht erlaubt hast",
  obeyed: () => "Wird überall befolgt",

  delete: () => "Löschen",
  of: (action, what) => `${action}: ${what}`,
  deleteGroup: (count) => `Alle ${number(count)} löschen`,
  deleteAll: () => "Alles löschen",
  forgetSession: () => "Diese Sitzung vergessen",
  confirm: (count) =>
    plural(count, {
      one: "# Angabe wird endgültig gelöscht.",
      other: "# Angaben werden endgültig gelöscht.",
    }),
  confirmAll: () =>
    "Alles oben wird endgültig gelöscht, hier und in anderen Tabs. Deine Antworten zur Einwilligung bleiben.",
  confirmSession: () => "Alles aus dieser Sitzung wird vergessen.",
  confirmed: () => "Endgültig löschen",
  confirmedSession: () => "Vergessen",
  keep: () => "Behalten",
  deleted: (count, left) =>
    `${things(count)} gelöscht. ${left === 0 ? "Nichts ist mehr übrig." : `Übrig: ${number(left)}.`}`,
  erased: () => "Gelöscht. Außer deinen Antworten zur Einwilligung ist über dich nichts gespeichert.",
  forgotten: () => "Diese Sitzung ist vergessen.",

  wrong: () => "Das stimmt nicht",
  follow: () => "Folgen",
  pause: (days) => plural(days, { one: "# Tag Pause", other: "# Tage Pause" }),
  followed: (trait) => `Du folgst jetzt ${trait}.`,
  paused: (trait, until) => `${trait} macht Pause bis ${date(until)}.`,
  corrected: (trait) => `Die Vermutung über ${trait} wird nicht mehr verwendet.`,

  showMore: (count) => `${number(count)} weitere zeigen`,
  showAll: (count) => `Alle ${number(count)} zeigen`,
  showFewer: () => "Weniger zeigen",
  back: (title) => `Zurück zu „${title}“`,

  export: () => "Exportieren",
  fileName: (time) => `deine-daten-${new Date(time).toISOString().slice(0, 10)}`,
  exported: (count) => `${things(count)} exportiert, dazu deine Antworten zur Einwilligung.`,
  import: () => "Importieren",
  imported: (imported, known, refused, sensitive) =>
    [
      imported === 0 ? "Nichts Neues importiert." : `${things(imported)} importiert.`,
      known > 0 && `${number(known)} schon bekannt.`,
      refused > 0 && `${number(refused)} ausgelassen, weil du es nicht erlaubt hast.`,
      sensitive > 0 &&
        `${number(sensitive)} ausgelassen, weil so etwas hier über niemanden gespeichert wird, etwa Gesundheit oder Glauben.`,
    ]
      .filter(Boolean)
      .join(" "),
  importFailed: (code) => importErrors[code],
  unavailable: () => "Das hat nicht geklappt. Nichts wurde geändert.",

  allowed: (what) => `Erlaubt: ${list(what)}`,
  refused: (what) => `Abgelehnt: ${list(what)}`,
  purposeWith: (purpose, kindNames) => `${purpose} (${list(kindNames)})`,
  asked: (surface, version) => `Beantwortet in ${surface}, Text ${version}`,
  optOut: () => "Das Widerspruchssignal deines Browsers wurde befolgt",
  holds: (time) => `Gilt bis ${date(time)}`,
};

/** Why a file was not taken in, by `code` of the `ImportError`, or because it is sensitive. */
const importErrors: Readonly<Record<Parameters<Messages["data"]["importFailed"]>[0], string>> = {
  "too-large": "Die Datei ist größer als 1 MB und wurde nicht gelesen. Nichts wurde geändert.",
  "not-json":
    "Das ist keine Datei mit deinen Daten. Wähle eine, die mit „Exportieren“ entstanden ist. Nichts wurde geändert.",
  newer: "Die Datei stammt von einer neueren Version dieser Seite. Nichts wurde geändert.",
  damaged: "Die Datei ist beschädigt oder wurde von Hand geändert. Nichts wurde geändert.",
  unsafe: "Die Datei enthält etwas, das nicht hineingehört. Nichts wurde geändert.",
  sensitive:
    "Die Datei erzählt von etwas, das hier über niemanden gespeichert wird, etwa Gesundheit oder Glauben. Nichts wurde geändert.",
};
