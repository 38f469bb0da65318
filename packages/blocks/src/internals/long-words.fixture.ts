import type { Messages } from "@rapport/core";
import { type FilmItem, filmItems, filmMessages } from "./film-page.fixture.tsx";

/** Words as long as German can make them. */
export const longMessages: Messages = {
  ...filmMessages,
  locale: "de",
  noun: (count) => (count === 1 ? "Spielfilmempfehlung" : "Spielfilmempfehlungen"),
  update: () => "Reihenfolge aktualisieren",
  seeAll: () => "Alle Empfehlungen anzeigen",
  seeFewer: () => "Weniger Empfehlungen anzeigen",
  count: (shown, all) => `${shown} von insgesamt ${all}`,
  stalled: () => "Das dauert ausnahmsweise länger als gewöhnlich.",
  empty: () => "Zurzeit sind hier leider keine Empfehlungen vorhanden.",
  caughtUp: () => "Damit hast du sämtliche Empfehlungen gesehen.",
  hidden: () => "Vorübergehend ausgeblendet.",
  undo: () => "Rückgängig machen",
};

const titles = [
  "Die unwahrscheinliche Verschwörungstheoretikerversammlung",
  "Donaudampfschifffahrtsgesellschaftskapitän",
  "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
  "Vom Herbst",
];

/** Films whose titles and facts do not fit. */
export const longItems: readonly FilmItem[] = filmItems.slice(0, 12).map((film, at) => ({
  ...film,
  id: `${film.id}-de`,
  title: titles[at % titles.length] ?? film.title,
  meta: `${film.year} · ${film.director} und viele weitere Mitwirkende`,
}));

/** The same without their pictures: the title has to fit in the placeholder too. */
export const withoutPictures = (items: readonly FilmItem[]): FilmItem[] =>
  items.map((item) => ({ ...item, image: "" }));
