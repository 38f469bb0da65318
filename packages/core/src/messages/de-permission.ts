import type { BrowserFamily, Messages } from "./messages.ts";
import { byPermission } from "./permission-words.ts";

const setting = byPermission({
  geolocation: "Standort",
  notifications: "Benachrichtigungen",
  camera: "Kamera",
  microphone: "Mikrofon",
  other: "diese Funktion",
});

const places: Readonly<Record<BrowserFamily, string>> = {
  chromium: "Drück auf das Symbol am Anfang der Adressleiste.",
  "chromium-mobile": "Drück auf das Symbol am Anfang der Adressleiste, dann auf „Berechtigungen“.",
  firefox: "Drück neben der Adresse auf das Symbol für Berechtigungen.",
  "firefox-mobile": "Drück auf das Symbol am Anfang der Adressleiste.",
  safari: "Öffne in der Menüleiste „Safari“, dann „Einstellungen für diese Website“.",
  "safari-mobile": "Drück auf das Symbol neben der Adresse, dann auf „Website-Einstellungen“.",
  "ios-app": "Öffne die Einstellungen deines Geräts und darin diesen Browser.",
  other: "Öffne die Einstellungen deines Browsers und darin die Berechtigungen dieser Seite.",
};

const switches: Readonly<Record<BrowserFamily, (what: string) => string>> = {
  chromium: (what) => `Schalte „${what}“ ein. Fehlt es dort, öffne zuerst „Website-Einstellungen“.`,
  "chromium-mobile": (what) =>
    `Schalte „${what}“ ein. Fehlt es dort, erlaube es dem Browser in den Einstellungen deines Geräts.`,
  firefox: (what) => `Entferne „Blockiert“ in der Zeile zu „${what}“.`,
  "firefox-mobile": (what) => `Drück in der Zeile zu „${what}“ auf „Blockiert“, dann ist es erlaubt.`,
  safari: (what) => `Wähle bei „${what}“ „Erlauben“.`,
  "safari-mobile": (what) =>
    `Wähle bei „${what}“ „Erlauben“. Fehlt es dort, erlaube es Safari in den Einstellungen deines Geräts.`,
  "ios-app": (what) => `Schalte „${what}“ ein.`,
  other: (what) => `Erlaube „${what}“.`,
};

const invalid: Readonly<Record<string, string>> = {
  intersection_out_of_viewport_or_clipped: "Er geht, sobald du ihn ganz siehst.",
  intersection_occluded_or_distorted: "Er geht, sobald nichts davor ist.",
};

/** The strings of the permission prompt in German. */
export const permissionInGerman: Messages["permission"] = {
  title: byPermission({
    geolocation: "Deinen Standort verwenden?",
    notifications: "Dir Benachrichtigungen senden?",
    camera: "Deine Kamera verwenden?",
    microphone: "Dein Mikrofon verwenden?",
    other: "Darf diese Seite das?",
  }),
  reads: byPermission({
    geolocation: "Gelesen wird: wo dieses Gerät ungefähr ist, wenn du danach fragst.",
    notifications: "Gelesen wird nichts. Benachrichtigungen kommen auf dieses Gerät, bis du sie abschaltest.",
    camera: "Gelesen wird: das Bild deiner Kamera, solange sie an ist.",
    microphone: "Gelesen wird: der Ton deines Mikrofons, solange es an ist.",
    other: "Du kannst es jederzeit zurücknehmen.",
  }),
  allow: () => "Erlauben",
  later: () => "Jetzt nicht",
  start: byPermission({
    geolocation: "Meinen Standort verwenden",
    notifications: "Benachrichtigungen bekommen",
    camera: "Meine Kamera verwenden",
    microphone: "Mein Mikrofon verwenden",
    other: "Einschalten",
  }),
  asking: () => "Einen Moment. Vielleicht fragt dich jetzt dein Browser.",
  granted: byPermission({
    geolocation: "Dein Standort darf verwendet werden. Ändern kannst du das in deinem Browser.",
    notifications: "Benachrichtigungen sind an. Ändern kannst du das in deinem Browser.",
    camera: "Deine Kamera darf verwendet werden. Ändern kannst du das in deinem Browser.",
    microphone: "Dein Mikrofon darf verwendet werden. Ändern kannst du das in deinem Browser.",
    other: "Das ist an. Ändern kannst du es jederzeit.",
  }),
  postponed: () => "Gut. Hier findest du es, falls du es möchtest.",
  denied: byPermission({
    geolocation: "Dein Browser gibt dieser Seite deinen Standort nicht.",
    notifications: "Dein Browser zeigt keine Benachrichtigungen dieser Seite.",
    camera: "Dein Browser gibt dieser Seite deine Kamera nicht.",
    microphone: "Dein Browser gibt dieser Seite dein Mikrofon nicht.",
    other: "Du hast dich dagegen entschieden.",
  }),
  recovery: () => "Falls du das ändern möchtest:",
  place: (browser) => places[browser],
  switch: (browser, name) => switches[browser](setting(name)),
  resumes: () => "Danach geht es hier von selbst weiter.",
  unsupported: byPermission({
    geolocation: "Dieser Browser kann der Seite nicht sagen, wo du bist.",
    notifications: "Dieser Browser kann keine Benachrichtigungen dieser Seite zeigen.",
    camera: "Hier gibt es für diese Seite keine Kamera.",
    microphone: "Hier gibt es für diese Seite kein Mikrofon.",
    other: "Dieses Gerät kann das nicht.",
  }),
  failed: byPermission({
    geolocation: "Dein Standort war gerade nicht zu finden. Du kannst es noch einmal versuchen.",
    notifications: "Das hat gerade nicht geklappt. Du kannst es noch einmal versuchen.",
    camera: "Deine Kamera ging gerade nicht an. Du kannst es noch einmal versuchen.",
    microphone: "Dein Mikrofon ging gerade nicht an. Du kannst es noch einmal versuchen.",
    other: "Das hat gerade nicht geklappt. Du kannst es noch einmal versuchen.",
  }),
  invalid: (reason) =>
    Object.hasOwn(invalid, reason) ? (invalid[reason] as string) : "Der Knopf braucht einen Moment.",
};
