import type { ReactNode } from "react";
import { numberLocales, usePageLocale } from "@rapport/fixtures/words";
import { nearbyWords } from "./nearby-words.ts";
import { cinemas } from "./places.ts";
import { nearest, type Place } from "./search.ts";

/** The cinemas: the nearest first once it is known to what, by name before that. */
export function Cinemas({ where }: CinemasProps): ReactNode {
  const locale = usePageLocale();
  const words = nearbyWords[locale];
  const kilometres = new Intl.NumberFormat(numberLocales[locale], {
    style: "unit",
    unit: "kilometer",
    maximumFractionDigits: 0,
  });
  const place = where && "point" in where ? where : undefined;
  const list = place
    ? nearest(place.point).slice(0, 6)
    : cinemas.toSorted((a, b) => a.name.localeCompare(b.name)).map((cinema) => ({ cinema, away: undefined }));
  const count = new Intl.NumberFormat(numberLocales[locale]).format(list.length);
  const title = !place ? words.all : place.name === undefined ? words.nearYou : words.near(place.name);
  return (
    <section aria-labelledby="cinemas">
      <h2 id="cinemas">{title}</h2>
      <p className="nearby-status" role="status">
        {where && "unknown" in where
          ? words.unknown(where.unknown)
          : place &&
            (place.name === undefined ? words.nearestToYou(count) : words.nearestTo(count, place.name))}
      </p>
      <ul>
        {list.map(({ cinema, away }) => (
          <li key={cinema.name}>
            <b>{cinema.name}</b>
            <span>
              {cinema.street}, {cinema.district}
            </span>
            {away !== undefined && (
              <span>{away < 1 ? words.close : words.away(kilometres.format(away))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CinemasProps {
  /** Undefined before anybody searched. */
  readonly where: Place | { readonly unknown: string } | undefined;
}
