import type { OpeningHours } from "../hours.ts";
import { clockIn, localDay, offsetAt } from "./openingHours.ts";

const day = 86_400_000;

/** As our catalogues write times: English as in Britain, Arabic with digits that servers and browsers agree on. */
const locales: Readonly<Record<string, string>> = { en: "en-GB", "en-XA": "en-GB", ar: "ar-u-nu-arab" };

/** When something is, for somebody who reads it somewhere. */
export interface WordedTime {
  /** "18:00"; with its zone, where the reader's clocks show another time: "18:00 CET". */
  readonly time: string;
  /** Days from now to then, by the calendar of the zone. */
  readonly days: number;
  /** "Monday" within the next six days, "4 January" later. */
  readonly day: string;
}

/**
 * Words a time by the clocks of the people who are there.
 * @param time @param now Milliseconds since the epoch.
 */
export function wordTime(time: number, now: number, { timeZone }: OpeningHours, locale: string): WordedTime {
  const zone = clockIn(timeZone);
  const days = (localDay(time, zone) - localDay(now, zone)) / day;
  const isElsewhere = offsetAt(time, zone) !== -new Date(time).getTimezoneOffset() * 60_000;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locales[locale] ?? locale, { timeZone, ...options }).format(time);
  return {
    days,
    time: format({
      hour: "numeric",
      minute: "2-digit",
      ...(isElsewhere && { timeZoneName: "short" as const }),
    }),
    day: format(days < 7 ? { weekday: "long" } : { day: "numeric", month: "long" }),
  };
}
