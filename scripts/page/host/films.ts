import type { Messages } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { candidatesFor, films as catalogue, shelves, traitLabel } from "@rapport/fixtures";

const withMeta = (film: (typeof catalogue)[number]) => ({
  ...film,
  meta: `${film.year} · ${film.director}`,
});

/** The whole catalogue, as cards show it. */
export const films = catalogue.map(withMeta);

/** The three shelves of Film night. */
export const requests = shelves.map((shelf) => ({
  id: shelf.id,
  title: shelf.title,
  candidates: candidatesFor(shelf).map(withMeta),
}));

export const messages: Messages = {
  ...english,
  noun: (count: number): string => (count === 1 ? "film" : "films"),
  trait: traitLabel,
};
