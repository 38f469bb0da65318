import { PermissionCard } from "@rapport/blocks/ready-made/permission-prompt";
import { createPersonalization } from "@rapport/core";
import { useFilmMessages, usePageLocale } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { useAsk } from "@rapport/react/attention";
import type { PermissionAdapter } from "@rapport/react/permission";
import { type ReactNode, useId, useState } from "react";
import { Cinemas } from "./Cinemas.tsx";
import { nearbyWords } from "./nearby-words.ts";
import type { Place } from "./search.ts";
import { coarse, placeOf } from "./search.ts";
import "./nearby.css";

/** What the page knows of where to look. */
type Where = Place | { readonly unknown: string } | undefined;

/**
 * Somebody looks for a cinema. Where they are is asked when they search without typing a place, and only then. Whoever
 * types one gets the same list without being asked anything.
 */
export function Nearby({ source }: NearbyProps): ReactNode {
  const words = nearbyWords[usePageLocale()];
  const [own] = useState(() => createPersonalization());
  return (
    <PersonalizationProvider personalization={own} messages={useFilmMessages()}>
      <main className="nearby">
        <header>
          <h1>{words.name}</h1>
          <p>{words.intro}</p>
        </header>
        <Search source={source} />
      </main>
    </PersonalizationProvider>
  );
}

const ask = "permission:geolocation";

function Search({ source }: Pick<NearbyProps, "source">): ReactNode {
  const words = nearbyWords[usePageLocale()];
  const [open, setOpen] = useState(false);
  const [where, setWhere] = useState<Where>();
  const [typed, setTyped] = useState("");
  const [hinted, setHinted] = useState(false);
  const field = useId();
  // The page asks only when the person searches; whether it may is all it wants to know.
  const state = useAsk({ id: ask, kind: "permission", wanted: false });
  const putOff = state.status === "waiting" && state.because === "cool-down";

  const search = (): void => {
    const isEmpty = typed.trim() === "";
    setHinted(isEmpty && putOff);
    if (isEmpty) setOpen(!putOff);
    else setWhere(placeOf(typed) ?? { unknown: typed });
  };

  const found = ({ coords }: GeolocationPosition): void => {
    setWhere({ point: coarse(coords) });
  };

  return (
    <>
      <PermissionCard
        source={source ?? "geolocation"}
        ask={ask}
        open={open}
        onOpenChange={setOpen}
        onGranted={found}
        benefit={words.benefit}
        reads={words.reads}
        alternative={
          <form
            className="nearby-search"
            onSubmit={(event) => {
              event.preventDefault();
              search();
            }}
          >
            <label htmlFor={field}>{words.field}</label>
            <input
              autoComplete="off"
              id={field}
              onChange={(event) => setTyped(event.currentTarget.value)}
              placeholder="Plagwitz"
              type="search"
              value={typed}
            />
            <button className="nearby-button" type="submit">
              {words.search}
            </button>
            <p role="status">{hinted && words.hint}</p>
          </form>
        }
      />
      <Cinemas where={where} />
    </>
  );
}

export interface NearbyProps {
  /** In place of the browser's own: a browser that a story plays. */
  readonly source?: PermissionAdapter<GeolocationPosition> | undefined;
}
