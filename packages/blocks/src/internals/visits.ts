import type { Personalization } from "@rapport/core";

/** What is listed in the data panel: a signal, or a guess. */
export type Listed = { readonly signal: string } | { readonly trait: string };

/** Somebody goes to see an entry of the data panel. */
export interface Visit {
  readonly to: string;
  /** What they were looking at, for the way back. */
  readonly from: string;
  /** Takes the focus back. */
  readonly back: () => void;
}

const prefix = "rapport-kept-";

/** The id of an entry on the page, the same for as long as it is kept. */
export function anchorOf(listed: Listed): string {
  const name = "signal" in listed ? listed.signal : listed.trait;
  return `${prefix}${name.replaceAll(/\s+/g, "-")}`;
}

/** The entry that an address leads to. @param hash Of the address, with its "#". @returns undefined if it is none of ours. */
export function anchorIn(hash: string): string | undefined {
  const anchor = decoded(hash.slice(1));
  return anchor.startsWith(prefix) ? anchor : undefined;
}

/** The host's router, or anybody with a link, may have put in what cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The panels of a person on this page. They are told who comes. */
const panels = new WeakMap<Personalization, Set<(visit: Visit) => void>>();

/** Receives visits. @returns how to stop. */
export function receiveVisits(personalization: Personalization, panel: (visit: Visit) => void): () => void {
  const here = panels.get(personalization) ?? new Set();
  panels.set(personalization, here.add(panel));
  return () => void here.delete(panel);
}

/** Whether there is a data panel on this page. */
export function canVisit(personalization: Personalization): boolean {
  return Boolean(panels.get(personalization)?.size);
}

/** Goes to an entry. @returns whether there was a panel to go to. */
export function visit(personalization: Personalization, one: Visit): boolean {
  const [panel] = panels.get(personalization) ?? [];
  panel?.(one);
  return panel !== undefined;
}
