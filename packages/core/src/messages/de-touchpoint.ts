import { formatsFor } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { plural } = formatsFor("de");

/** The words of the way to a person, in German. */
export const touchpointInGerman: Messages["touchpoint"] = {
  title: () => "Mit einem Menschen sprechen",
  openUntil: (time) => `Jetzt offen, bis ${time} Uhr`,
  openAlways: () => "Jetzt offen, Tag und Nacht",
  opensToday: (time) => `Gerade geschlossen. Öffnet heute um ${time} Uhr`,
  opensTomorrow: (time) => `Gerade geschlossen. Öffnet morgen um ${time} Uhr`,
  opensOn: (day, time) => `Gerade geschlossen. Öffnet am ${day} um ${time} Uhr`,
  closed: () => "Geschlossen. Wann es wieder öffnet, wissen wir noch nicht",
  looking: () => "Öffnungszeiten",
  waiting: (minutes) =>
    plural(minutes, {
      one: "Ungefähr # Minute, bis jemand da ist",
      other: "Ungefähr # Minuten, bis jemand da ist",
    }),
  noWaiting: () => "Gerade ist jemand frei",
  asOf: (waiting, age) => `${waiting} (Stand: ${age})`,
  waitingUnknown: () => "Wie lange es dauert, bis jemand da ist, wissen wir nicht",
  call: (number) => `${number} anrufen`,
  chat: () => "Schreiben",
  callback: () => "Rückruf bekommen",
  phone: () => "Deine Telefonnummer",
  note: () => "Worum es geht, wenn du magst",
  send: () => "Um Anruf bitten",
  cancel: () => "Nicht jetzt",
  phoneMissing: () => "Bitte schreib eine Nummer, die wir anrufen können.",
  sending: () => "Einen Moment.",
  sent: () => "Notiert. Ein Mensch ruft dich an.",
  sentWhileClosed: () => "Notiert. Ein Mensch ruft dich an, sobald geöffnet ist.",
  failed: () =>
    "Das ist nicht angekommen. Was du geschrieben hast, ist noch da; bitte versuche es noch einmal.",
};
