import { PermissionCard } from "@rapport/blocks/ready-made/permission-prompt";
import { createPersonalization } from "@rapport/core";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { useAsk } from "@rapport/react/attention";
import type { PermissionAdapter } from "@rapport/react/permission";
import { type ReactNode, useId, useState } from "react";
import { Cinemas } from "./Cinemas.tsx";
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
  const [own] = useState(() => createPersonalization());
  return (
    <PersonalizationProvider personalization={own} messages={useFilmMessages()}>
      <main className="nearby">
        <header>
          <h1>Cinemas nearby</h1>
          <p>Tonight, all of them show something worth the way.</p>
        </header>
        <Search source={source} />
      </main>
    </PersonalizationProvider>
  );
}

const ask = "permission:geolocation";

function Search({ source }: Pick<NearbyProps, "source">): ReactNode {
  const [open, setOpen] = useState(false);
  const [where, setWhere] = useState<Where>();
  const [typed, setTyped] = useState("");
  const [hint, setHint] = useState("");
  const field = useId();
  // The page asks only when the person searches; whether it may is all it wants to know.
  const state = useAsk({ id: ask, kind: "permission", wanted: false });
  const putOff = state.status === "waiting" && state.because === "cool-down";

  const search = (): void => {
    const isEmpty = typed.trim() === "";
    setHint(isEmpty && putOff ? "Type a district or a street, or use your location." : "");
    if (isEmpty) setOpen(!putOff);
    else setWhere(placeOf(typed) ?? { unknown: typed });
  };

  const found = ({ coords }: GeolocationPosition): void => {
    setWhere({ name: "you", point: coarse(coords) });
  };

  return (
    <>
      <PermissionCard
        source={source ?? "geolocation"}
        ask={ask}
        open={open}
        onOpenChange={setOpen}
        onGranted={found}
        benefit="The cinemas around you come first, without any typing."
        reads="What is read: about where you are, to 1 km, once. It stays on this page and is not kept."
        alternative={
          <form
            className="nearby-search"
            onSubmit={(event) => {
              event.preventDefault();
              search();
            }}
          >
            <label htmlFor={field}>District or street</label>
            <input
              autoComplete="off"
              id={field}
              onChange={(event) => setTyped(event.currentTarget.value)}
              placeholder="Plagwitz"
              type="search"
              value={typed}
            />
            <button className="nearby-button" type="submit">
              Search
            </button>
            <p role="status">{hint}</p>
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
