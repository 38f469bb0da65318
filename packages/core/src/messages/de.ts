import type { ProvidedReason } from "../reasons/reason.ts";
import { consentInGerman, levelsInGerman, preferencesInGerman } from "./de-consent.ts";
import { touchpointInGerman } from "./de-touchpoint.ts";
import { dataInGerman } from "./de-data.ts";
import { milestonesInGerman } from "./de-milestone.ts";
import { permissionInGerman } from "./de-permission.ts";
import { greetingInGerman } from "./de-greeting.ts";
import { formatsFor } from "./formats.ts";
import type { Messages, PickShare, ReceiptAct } from "./messages.ts";

const { number, percent, list, day, ago, plural } = formatsFor("de");

type Provided<Code = ProvidedReason["code"]> = Extract<ProvidedReason, { readonly code: Code }>;

/** Small numbers at the beginning of a sentence. */
const counts: readonly (string | undefined)[] = [undefined, "Eine", "Zwei", "Drei", "Vier", "Fünf"];

const acts: Readonly<Record<ReceiptAct, string>> = {
  liked: "Gefällt dir.",
  cleared: "Zurückgenommen.",
  hidden: "Ausgeblendet.",
  less: "Davon siehst du künftig weniger.",
  seen: "Notiert: Du kennst es schon.",
  more: "Davon siehst du künftig mehr.",
  picked: "Deine Auswahl ist gespeichert.",
  followed: "Dem folgst du jetzt.",
  muted: "Das siehst du nicht mehr.",
  paused: "Das siehst du eine Weile nicht.",
  forgotten: "Vergessen.",
  undone: "Rückgängig gemacht.",
};

const shared = ({ after, before, places }: PickShare): string =>
  `${number(after)} statt ${number(before)} unter deinen ersten ${number(places)}`;

/** Every string of the blocks in German, with a friendly "du". Replace any of them by key; the keys are typed. */
export const german: Messages = {
  locale: "de",
  noun: (count) => plural(count, { one: "Vorschlag", other: "Vorschläge" }),
  trait: (trait) => trait.slice(trait.indexOf(":") + 1),

  reason: {
    liked: (title) => `Weil dir „${title}“ gefallen hat`,
    opened: (title) => `Weil du dir „${title}“ angesehen hast`,
    saved: (title) => `Du hast „${title}“ gemerkt, und das passt dazu`,
    had: (title) => `Passt zu „${title}“, das du schon hast`,
    likedThis: () => "Das hat dir gefallen",
    knowThis: () => "Du bist darauf zurückgekommen",
    follow: (trait) => `Du folgst ${trait}`,
    trait: (trait) => `Anscheinend magst du ${trait}`,
    mood: () => "Du hast uns deine Stimmung verraten",
    general: () => "Wer sich das ansah, fand auch dies nützlich",
    popular: () => "Gerade beliebt",
    picked: () => "Von unserer Redaktion ausgesucht",
    different: () => "Mal etwas anderes",
    provided: {
      item: ({ title }: Provided<"item">) => `Passt zu „${title}“`,
      together: ({ title }: Provided<"together">) => `Wird oft zusammen mit „${title}“ gewählt`,
      trait: ({ trait }: Provided<"trait">, word) => `Anscheinend magst du ${word(trait)}`,
      people: () => "Menschen mit ähnlichem Geschmack haben das gewählt",
      popular: () => "Gerade beliebt",
      trending: () => "Gerade im Kommen",
      editorial: () => "Von einer Redaktion ausgesucht",
      sponsored: ({ advertiser, payer }: Provided<"sponsored">) =>
        payer ? `Anzeige für ${advertiser}, bezahlt von ${payer}` : `Anzeige von ${advertiser}`,
      new: () => "Neu hier",
      different: () => "Mal etwas anderes",
      unknown: ({ provider }: Provided) => `Ausgesucht von ${provider}`,
    },
  },

  source: {
    told: () => "Hast du uns gesagt",
    did: () => "Hast du hier getan",
    guessed: (items, noun) => `Von uns vermutet, Grundlage: ${number(items)} ${noun(items)}`,
    popular: () => "Beliebt",
    picked: () => "Unsere Auswahl",
    different: () => "Zur Abwechslung",
    provided: (provider) => `Von ${provider}`,
  },
  number,
  otherReasons: () => "Andere Gründe",
  share: (share) => percent(share / 100),
  ago,

  whyTrigger: (title) => `Warum sehe ich „${title}“?`,
  whyTitle: () => "Warum sehe ich das?",
  whySummary: (reasons, places) =>
    reasons === 1
      ? `Ein Grund bringt das unter deine ersten ${number(places)}.`
      : `${counts[reasons] ?? number(reasons)} Gründe bringen das unter deine ersten ${number(places)}.`,
  whyProvided: (provider, saysWhy) =>
    saysWhy
      ? `${provider} hat das ausgesucht und sagt nicht, wie viel jeder Grund zählt.`
      : `${provider} hat das ausgesucht und sagt nicht, warum.`,
  whyCounterfactual: (what, _noun, places) =>
    `Ohne ${what} wäre das nicht unter deinen ersten ${number(places)}.`,
  withoutFollow: (trait) => `dein Interesse an ${trait}`,
  withoutGuess: (trait) => `unsere Vermutung über ${trait}`,
  forget: () => "Das vergessen",
  hide: (noun) => `${noun(1)} ausblenden`,
  wrong: () => "Das stimmt nicht",
  less: () => "Weniger davon",
  lessOf: (trait) => `Weniger ${trait}`,
  stopUsing: (kind) => `„${kind}“ nicht mehr verwenden`,
  stopped: (kind, erased) =>
    `„${kind}“ wird nicht mehr verwendet.${erased > 0 ? ` ${plural(erased, { one: "# Eintrag wurde gelöscht.", other: "# Einträge wurden gelöscht." })}` : ""}`,
  allowAgain: () => "Wieder erlauben",
  allowedAgain: (kind) => `„${kind}“ darf wieder verwendet werden. Gelöschtes kommt nicht zurück.`,
  seeData: () => "In deinen Daten ansehen",
  whyRanked: (noun) => `So werden ${noun(2)} geordnet`,
  parameter: {
    content: () => "Was dir an Ähnlichem gefällt",
    similar: () => "Ob es zu dem passt, was dir gefallen hat",
    stance: () => "Wem du folgst und wovon du weniger willst",
    prior: () => "Wie beliebt es ist, oder unsere eigene Auswahl",
    fatigue: () => "Wie oft du es schon gesehen hast",
  },
  weight: (parameter, weight) =>
    `${parameter}: ${weight >= 0.8 ? "zählt am meisten" : weight >= 0.3 ? "zählt weniger" : weight > 0 ? "zählt ein wenig" : "zählt nicht"} (${percent(weight)})`,
  weightAgainst: (parameter, weight) => `${parameter}: spricht dagegen (${percent(weight)})`,
  withoutProfile: (noun) => `${noun(2)} ohne Personalisierung zeigen`,
  withoutProfileNow: (noun) => `Diese ${noun(2)} sind für alle gleich.`,
  close: () => "Schließen",

  thumbs: (title) => `Deine Meinung zu „${title}“`,
  more: () => "Mehr davon",
  lessLike: () => "Weniger davon",
  undo: () => "Rückgängig",
  hidden: () => "Ausgeblendet.",
  whyNot: () => "Warum nicht?",
  seen: () => "Kenne ich schon",
  notTrait: (trait) => `Nicht ${trait}`,
  receipt: (act, { up, down }, noun) => {
    const moved = [
      up > 0 ? `${number(up)} ${noun(up)} weiter oben` : "",
      down > 0 ? `${number(down)} ${up > 0 ? "" : `${noun(down)} `}weiter unten` : "",
    ].filter(Boolean);
    return moved.length > 0 ? `${acts[act]} ${moved.join(", ")}.` : acts[act];
  },
  notSaved: () => "Nicht in deinem Konto gespeichert.",
  rejected: () => "Dein Konto hat das nicht angenommen, deshalb wurde es zurückgenommen.",
  notKept: () => "Deine Meinung wird nicht behalten, weil du das nicht erlaubt hast.",

  pickAdvice: (minimum) =>
    `${counts[minimum] ?? number(minimum)} oder mehr sind ein guter Anfang. Gar keine Auswahl ist auch in Ordnung.`,
  pickLimit: (maximum) => `Wähle bis zu ${number(maximum)} aus.`,
  pickFull: (maximum) =>
    `Du hast ${number(maximum)} ausgewählt, mehr geht nicht. Nimm eine Auswahl weg, um Platz zu machen.`,
  pickSearch: () => "Suchen",
  pickFound: (count) => (count === 0 ? "Nichts gefunden." : `${number(count)} gefunden.`),
  pickRelated: (traits) => `Am Ende ergänzt: ${list(traits)}.`,
  pickGuess: () => "Anscheinend magst du das.",
  pickGuesses: () => "Gestrichelt: Anscheinend magst du das. Auswählen kannst nur du.",
  pickMore: (traits, share) => `Du siehst mehr ${list(traits)}: ${shared(share)}.`,
  pickLess: (traits, share) => `Du siehst weniger ${list(traits)}: ${shared(share)}.`,
  pickFirst: (titles) => `Zuerst: ${list(titles)}.`,
  pickSame: (places) => `Unter deinen ersten ${number(places)} ändert sich nichts.`,
  pickNotKept: () =>
    "Du hast nicht erlaubt, dass wir uns merken, was du uns sagst. Deshalb ändert deine Auswahl noch nichts.",
  save: () => "Speichern",
  done: () => "Fertig",
  skip: () => "Überspringen",

  topic: (trait) => `Was du von ${trait} hältst`,
  follow: () => "Folgen",
  mute: () => "Stummschalten",
  notNow: (days) => plural(days, { one: "Jetzt nicht: # Tag", other: "Jetzt nicht: # Tage" }),
  clear: () => "Zurücksetzen",
  topicFollowed: () => "Du folgst dem.",
  topicMuted: () => "Du siehst es nicht.",
  topicLess: () => "Du siehst weniger davon.",
  topicIgnored: () => "Dazu vermuten wir nichts.",
  topicPaused: (until) => `Du siehst es bis ${day(until)} nicht.`,

  update: () => "Aktualisieren",
  updated: (changed) =>
    changed === 0
      ? "Aktualisiert. Nichts hat sich geändert."
      : `Aktualisiert. ${plural(changed, { one: "# Platz", other: "# Plätze" })} neu besetzt.`,
  seeAll: () => "Alle ansehen",
  seeFewer: () => "Weniger ansehen",
  count: (shown, all) => `${number(shown)} von ${number(all)}`,
  previous: (shelf) => `Zurück in „${shelf}“`,
  next: (shelf) => `Weiter in „${shelf}“`,
  loading: (shelf) => `„${shelf}“ wird geladen`,
  stalled: () => "Das dauert länger als sonst.",
  empty: () => "Hier gibt es gerade nichts.",
  failed: () => "Das ließ sich nicht laden.",
  retry: () => "Noch einmal versuchen",
  caughtUp: () => "Du hast alles gesehen.",

  data: dataInGerman,
  permission: permissionInGerman,
  consent: consentInGerman,
  preferences: preferencesInGerman,
  levels: levelsInGerman,
  touchpoint: touchpointInGerman,
  milestones: milestonesInGerman,
  greeting: greetingInGerman,
};
