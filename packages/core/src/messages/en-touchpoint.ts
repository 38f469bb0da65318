import { formatsFor } from "./formats.ts";

const { plural } = formatsFor("en-GB");

/** The words of the way to a person, in English. */
export const touchpointInEnglish = {
  title: (): string => "Talk to a person",
  /** @param time "18:00". */
  openUntil: (time: string): string => `Open now, until ${time}`,
  openAlways: (): string => "Open now, day and night",
  opensToday: (time: string): string => `Closed now. Opens today at ${time}`,
  opensTomorrow: (time: string): string => `Closed now. Opens tomorrow at ${time}`,
  /** @param day "Monday", or "4 January" if that is more than a week away. */
  opensOn: (day: string, time: string): string => `Closed now. Opens on ${day} at ${time}`,
  closed: (): string => "Closed. We do not know yet when it opens again",
  /** While it is not known whether it is open, for example on a server. */
  looking: (): string => "Opening hours",
  waiting: (minutes: number): string =>
    plural(minutes, {
      one: "About # minute until somebody is there",
      other: "About # minutes until somebody is there",
    }),
  noWaiting: (): string => "Somebody is free now",
  /** @param waiting One of the two above. @param age "2 minutes ago". */
  asOf: (waiting: string, age: string): string => `${waiting}, as of ${age}`,
  waitingUnknown: (): string => "We do not know how long it takes until somebody is there",
  call: (number: string): string => `Call ${number}`,
  chat: (): string => "Chat",
  callback: (): string => "Have us call you",
  phone: (): string => "Your phone number",
  note: (): string => "What it is about, if you like",
  send: (): string => "Ask for the call",
  cancel: (): string => "Not now",
  phoneMissing: (): string => "Please write a number that we can call.",
  sending: (): string => "One moment.",
  sent: (): string => "Noted. A person calls you.",
  sentWhileClosed: (): string => "Noted. A person calls you once it is open.",
  failed: (): string => "That did not get through. What you wrote is still here; please try again.",
};
