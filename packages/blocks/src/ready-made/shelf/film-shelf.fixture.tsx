import {
  FilmPage,
  type FilmItem,
  filmItems,
  type FilmPageProps,
} from "../../internals/film-page.fixture.tsx";
import { RecommendationShelf, type RecommendationShelfProps } from "./index.ts";

export interface FilmShelfProps
  extends Omit<FilmPageProps, "children">, Omit<RecommendationShelfProps<FilmItem>, "id" | "title"> {
  title?: string | undefined;
}

/** A page with one shelf of films. */
export function FilmShelf({ persona, personalization, messages, title, ...shelf }: FilmShelfProps) {
  return (
    <FilmPage messages={messages} persona={persona} personalization={personalization}>
      <RecommendationShelf candidates={filmItems} id="picked" title={title ?? "Picked for you"} {...shelf} />
    </FilmPage>
  );
}
