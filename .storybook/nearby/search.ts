import { type Cinema, cinemas, districts, type Point } from "./places.ts";

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance along the surface of the earth, in kilometres, by the haversine formula. */
export function distance(from: Point, to: Point): number {
  const [latitude, longitude] = [
    radians(to.latitude - from.latitude),
    radians(to.longitude - from.longitude),
  ];
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(half));
}

/** About where it is: two decimals are a square of 1.1 km, less from west to east. More is not needed, nor kept. */
export const coarse = ({ latitude, longitude }: Point): Point => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
});

/** A cinema, and how far it is. */
export interface Found {
  readonly cinema: Cinema;
  /** Kilometres. */
  readonly away: number;
}

/** The nearest first. */
export function nearest(from: Point): readonly Found[] {
  return cinemas
    .map((cinema) => ({ cinema, away: distance(from, cinema) }))
    .toSorted((a, b) => a.away - b.away);
}

const same = new Intl.Collator("en", { sensitivity: "base", usage: "search" });

/** Whether a text begins with what was typed, whatever the case and the accents. */
const begins = (text: string, typed: string): boolean =>
  same.compare(text.slice(0, typed.length), typed) === 0;

/** A place that somebody typed: a district, or a street with a cinema. Without a name it is where they are. */
export interface Place {
  readonly name?: string | undefined;
  readonly point: Point;
}

/** @returns undefined if there is no such place here. */
export function placeOf(typed: string): Place | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const district = Object.entries(districts).find(([name]) => begins(name, text));
  if (district) return { name: district[0], point: district[1] };
  const cinema = cinemas.find(({ street, name }) => begins(street, text) || begins(name, text));
  return cinema && { name: cinema.street, point: cinema };
}
