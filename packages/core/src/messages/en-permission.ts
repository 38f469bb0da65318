import type { BrowserFamily } from "./messages.ts";
import { byPermission } from "./permission-words.ts";

/** What browsers call them in their settings. */
const setting = byPermission({
  geolocation: "Location",
  notifications: "Notifications",
  camera: "Camera",
  microphone: "Microphone",
  other: "this",
});

/** Where the settings are, by browser. */
const places: Readonly<Record<BrowserFamily, string>> = {
  chromium: "Press the symbol at the start of the address bar.",
  "chromium-mobile": "Press the symbol at the start of the address bar, then “Permissions”.",
  firefox: "Press the symbol for permissions beside the address.",
  "firefox-mobile": "Press the symbol at the start of the address bar.",
  safari: "In the menu bar, open “Safari”, then “Settings for This Website”.",
  "safari-mobile": "Press the symbol beside the address, then “Website Settings”.",
  "ios-app": "Open the settings of your device, and in them this browser.",
  other: "Open the settings of your browser, and in them the permissions of this site.",
};

/** What to do there. */
const switches: Readonly<Record<BrowserFamily, (what: string) => string>> = {
  chromium: (what) => `Switch “${what}” on. If it is not there, open “Site settings” first.`,
  "chromium-mobile": (what) =>
    `Switch “${what}” on. If it is not there, allow it for the browser in the settings of your device.`,
  firefox: (what) => `Remove “Blocked” in the line about “${what}”.`,
  "firefox-mobile": (what) => `Press “Blocked” in the line about “${what}”, so that it is allowed.`,
  safari: (what) => `Beside “${what}”, choose “Allow”.`,
  "safari-mobile": (what) =>
    `At “${what}”, choose “Allow”. If it is not there, allow it for Safari in the settings of your device.`,
  "ios-app": (what) => `Switch “${what}” on.`,
  other: (what) => `Allow “${what}”.`,
};

/** Why the browser does not let its own button work, by `invalidReason` of the element. One short line each. */
const invalid: Readonly<Record<string, string>> = {
  intersection_out_of_viewport_or_clipped: "It works once you see all of it.",
  intersection_occluded_or_distorted: "It works once nothing covers it.",
};

/** The strings of the permission prompt in English. A name is `geolocation`, `notifications`, `camera`, `microphone` or the host's. */
export const permissionInEnglish = {
  title: byPermission({
    geolocation: "Use your location?",
    notifications: "Send you notifications?",
    camera: "Use your camera?",
    microphone: "Use your microphone?",
    other: "May this page do that?",
  }),
  /** What is read once it is allowed. */
  reads: byPermission({
    geolocation: "What is read: about where this device is, when you ask for it.",
    notifications: "Nothing is read. Notifications come to this device until you turn them off.",
    camera: "What is read: the picture of your camera, while it is on.",
    microphone: "What is read: the sound of your microphone, while it is on.",
    other: "You can take it back at any time.",
  }),
  allow: (): string => "Allow",
  later: (): string => "Not now",
  /** How the person starts it themselves. */
  start: byPermission({
    geolocation: "Use my location",
    notifications: "Send me notifications",
    camera: "Use my camera",
    microphone: "Use my microphone",
    other: "Turn this on",
  }),
  asking: (): string => "One moment. Your browser may ask you now.",
  granted: byPermission({
    geolocation: "Your location may be used. You can change that in your browser.",
    notifications: "Notifications are on. You can change that in your browser.",
    camera: "Your camera may be used. You can change that in your browser.",
    microphone: "Your microphone may be used. You can change that in your browser.",
    other: "This is on. You can change that at any time.",
  }),
  /** After “Not now”, or after the browser’s question was closed. */
  postponed: (): string => "Fine. You will find it here should you want it.",
  denied: byPermission({
    geolocation: "Your browser keeps your location from this page.",
    notifications: "Your browser keeps notifications of this page from you.",
    camera: "Your browser keeps your camera from this page.",
    microphone: "Your browser keeps your microphone from this page.",
    other: "You decided against this.",
  }),
  /** Before the steps. */
  recovery: (): string => "Should you want to change that:",
  /** Where the settings of a browser are. */
  place: (browser: BrowserFamily): string => places[browser],
  /** What to do there. */
  switch: (browser: BrowserFamily, name: string): string => switches[browser](setting(name)),
  /** After the steps. */
  resumes: (): string => "This page goes on by itself as soon as you have.",
  unsupported: byPermission({
    geolocation: "This browser cannot tell this page where you are.",
    notifications: "This browser cannot show notifications of this page.",
    camera: "There is no camera for this page here.",
    microphone: "There is no microphone for this page here.",
    other: "This device cannot do that.",
  }),
  failed: byPermission({
    geolocation: "Your location could not be found just now. You can try again.",
    notifications: "That did not work just now. You can try again.",
    camera: "Your camera could not be turned on just now. You can try again.",
    microphone: "Your microphone could not be turned on just now. You can try again.",
    other: "That did not work just now. You can try again.",
  }),
  /** While the browser’s own button does not take clicks, by its reason. */
  invalid: (reason: string): string =>
    Object.hasOwn(invalid, reason) ? (invalid[reason] as string) : "The button needs a moment.",
};
