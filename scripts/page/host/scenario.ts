import type { NativePermission } from "@rapport/react/permission";
import type { ReactNode } from "react";

/**
 * Who visits: somebody with a past, somebody without one who allows everything, somebody who allows nothing. `asked` was
 * never here and is asked by our own blocks; `answered` has a past, and allowed everything when asked.
 */
export type Visitor = "mina" | "guest" | "stranger" | "asked" | "answered";

/** What an address asks the application for: `/films?server&visitor=stranger`. */
export interface Scenario {
  /** Name of one of the views. */
  readonly view: string;
  readonly visitor: Visitor;
  /** Whether the server renders the view, and the browser takes over. */
  readonly server: boolean;
  /** Where the log is kept: nowhere, or in a storage that fails in every way; in IndexedDB. */
  readonly storage: "none" | "failing" | "indexeddb";
  /** Whether the provider waits for `host.mount()`. */
  readonly waits: boolean;
  /** Whether everything that the application gives to the blocks to be called throws. */
  readonly throws: boolean;
  /** What throws while it is rendered. */
  readonly breaks: "nothing" | "card" | "shelf" | "panel";
  /** What the view of permissions asks for. */
  readonly permission: NativePermission;
  /** Whether the page also has what no block may have: an inline style. */
  readonly styled: boolean;
}

/** A page of the application, below the provider. */
export type View = (props: { readonly scenario: Scenario }) => ReactNode;

/** Reads an address, the same on both sides. */
export function scenarioOf({ pathname, searchParams }: URL): Scenario {
  const word = <Word extends string>(name: string, otherwise: Word): Word =>
    (searchParams.get(name) ?? otherwise) as Word;
  return {
    view: pathname.slice(1),
    visitor: word<Visitor>("visitor", "mina"),
    server: searchParams.has("server"),
    storage: word<Scenario["storage"]>("storage", "none"),
    waits: searchParams.has("waits"),
    throws: searchParams.has("throws"),
    breaks: word<Scenario["breaks"]>("breaks", "nothing"),
    permission: word<NativePermission>("permission", "geolocation"),
    styled: searchParams.has("styled"),
  };
}
