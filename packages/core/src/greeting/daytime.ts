import { RapportError } from "../rapport-error.ts";

/** Part of the day, as greetings tell them apart. */
export type Daytime = "morning" | "day" | "evening" | "night";

/** Hours at which they begin. */
const begins = { morning: 5, day: 12, evening: 18, night: 23 };

/**
 * The part of the day.
 * @param time Milliseconds since the epoch.
 * @param timeZone As IANA names it. @default that of the device
 * @returns Undefined in production, if there is no such zone.
 * @throws RapportError in development, if there is no such zone.
 */
export function daytimeIn(time: number, timeZone?: string): Daytime | undefined {
  const hour = hourIn(time, timeZone);
  if (hour === undefined) return undefined;
  if (hour >= begins.night || hour < begins.morning) return "night";
  return hour >= begins.evening ? "evening" : hour >= begins.day ? "day" : "morning";
}

function hourIn(time: number, timeZone: string | undefined): number | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone });
    return Number(format.format(time));
  } catch {
    if (process.env.NODE_ENV === "production") return undefined;
    throw new RapportError(
      `a greeting was given \`timeZone: ${JSON.stringify(timeZone)}\`, which names no zone, so it cannot say good morning. Pass a name of the IANA database, for example "Europe/Berlin", or leave it out.`,
    );
  }
}
