import type { Opening, OpeningHours, Weekday } from "../hours.ts";

const day = 86_400_000;
/** Days that are looked at. */
const ahead = 15;

/**
 * Whether somebody is there at a time.
 * @param now Milliseconds since the epoch.
 * @throws RangeError if the time zone is none, or a span is not written as a clock shows it.
 */
export function openingAt(hours: OpeningHours, now: number): Opening {
  const zone = clockIn(hours.timeZone);
  const today = localDay(now, zone);
  const spans = Array.from({ length: ahead + 1 }, (_, at) => spansOf(hours, today + (at - 1) * day, zone))
    .flat()
    .filter(([, to]) => to > now)
    .sort(([a], [b]) => a - b);
  const [first] = spans;
  if (!first) return { open: false, opens: undefined };
  const [opens] = first;
  if (opens > now) return { open: false, opens };
  let until = now;
  // What follows without a gap is one.
  for (const [from, to] of spans) if (from <= until) until = Math.max(until, to);
  return { open: true, until: until > now + (ahead - 2) * day ? undefined : until };
}

/** @param date Midnight UTC of a date. */
function spansOf(
  { weekly, except }: OpeningHours,
  date: number,
  zone: Intl.DateTimeFormat,
): [number, number][] {
  const utc = new Date(date);
  const spans = except?.[utc.toISOString().slice(0, 10)] ?? weekly[(utc.getUTCDay() || 7) as Weekday] ?? [];
  return spans.map(([from, to]) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const at = (minutes: number): number => inZone(date + minutes * 60_000, zone);
    return [at(start), at(end > start ? end : end + 1440)];
  });
}

/** @returns Minutes since midnight. */
function minutesOf(time: string): number {
  const [, hour = "", minute = ""] = /^(\d{1,2}):(\d\d)$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!hour || minutes > 1440 || Number(minute) > 59)
    throw new RangeError(`"${time}" is no time like "9:00"`);
  return minutes;
}

/** What the clocks of a zone show. @throws RangeError if there is no such zone. */
export function clockIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
}

/** Midnight UTC of the date that it is in a zone. */
export function localDay(time: number, zone: Intl.DateTimeFormat): number {
  const local = time + offsetAt(time, zone);
  return local - (((local % day) + day) % day);
}

/** Milliseconds by which the clocks of a zone are ahead of UTC. */
export function offsetAt(time: number, zone: Intl.DateTimeFormat): number {
  const parts = zone.formatToParts(time);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return shown - Math.floor(time / 60_000) * 60_000;
}

/** The moment at which the clocks of a zone show a time. @param local The same as if it were UTC. */
function inZone(local: number, zone: Intl.DateTimeFormat): number {
  const guess = local - offsetAt(local, zone);
  // Once more: between the two the clocks may have been changed.
  return local - offsetAt(guess, zone);
}
