import type { ReactNode } from "react";
import { cinemas } from "./places.ts";
import { nearest, type Place } from "./search.ts";

const kilometres = new Intl.NumberFormat("en", {
  style: "unit",
  unit: "kilometer",
  maximumFractionDigits: 0,
});

/** The cinemas: the nearest first once it is known to what, by name before that. */
export function Cinemas({ where }: CinemasProps): ReactNode {
  const place = where && "point" in where ? where : undefined;
  const list = place
    ? nearest(place.point).slice(0, 6)
    : cinemas.toSorted((a, b) => a.name.localeCompare(b.name)).map((cinema) => ({ cinema, away: undefined }));
  const title = place ? `Near ${place.name}` : "All cinemas, by name";
  return (
    <section aria-labelledby="cinemas">
      <h2 id="cinemas">{title}</h2>
      <p className="nearby-status" role="status">
        {where && "unknown" in where
          ? `“${where.unknown}” is not a place we know. All cinemas are here, by name.`
          : place && `The ${list.length} nearest cinemas to ${place.name}.`}
      </p>
      <ul>
        {list.map(({ cinema, away }) => (
          <li key={cinema.name}>
            <b>{cinema.name}</b>
            <span>
              {cinema.street}, {cinema.district}
            </span>
            {away !== undefined && (
              <span>{away < 1 ? "less than 1 km" : `about ${kilometres.format(away)}`}</span>
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
