import { type Film, filmById, films } from "@rapport/fixtures";
import { useShelf } from "@rapport/react";
import { FilmPage, type FilmPageProps } from "../internals/film-page.fixture.tsx";
import { ThumbsFeedback, type ThumbsFeedbackReceiptProps, type ThumbsFeedbackRootProps } from "./index.ts";

export interface FilmThumbsProps extends Omit<ThumbsFeedbackRootProps, "item" | "children">, FilmPageProps {
  /** Id of the film. @default "perfect-days" */
  film?: string | undefined;
  /** How many titles of the shelf are listed. @default all 12 */
  listed?: number | undefined;
  /** Asks why, and about which traits. @default not asked */
  why?: readonly string[] | undefined;
  /** Of an outbox. */
  saving?: ThumbsFeedbackReceiptProps["saving"];
}

/** Two thumbs for one film, a shelf that they change, and the line that tells what changed. */
export function FilmThumbs({
  film = "perfect-days",
  persona,
  personalization,
  messages,
  listed = 12,
  why,
  saving,
  children,
  ...root
}: FilmThumbsProps) {
  return (
    <FilmPage persona={persona} personalization={personalization} messages={messages}>
      <ThumbsFeedback.Root item={filmById(film)} {...root}>
        <ThumbsFeedback.Up />
        <ThumbsFeedback.Down />
      </ThumbsFeedback.Root>
      {why && <ThumbsFeedback.Reasons item={filmById(film)} traits={why} />}
      <Shelf listed={listed} />
      <ThumbsFeedback.Receipt saving={saving} />
      {children}
    </FilmPage>
  );
}

/** Titles alone: thumbs are about what happens to a list. */
function Shelf({ listed }: { listed: number }) {
  const shelf = useShelf<Film>({ id: "picked", candidates: films });
  return (
    <ol aria-label="Picked for you">
      {shelf.slots
        .filter(({ hidden }) => !hidden)
        .slice(0, listed)
        .map(({ item }) => (
          <li key={item.id}>{item.title}</li>
        ))}
    </ol>
  );
}
