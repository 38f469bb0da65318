import {
  createPersonalization,
  type Declaration,
  declareConsent,
  memoryStorage,
  type Personalization,
  type PersonalizationOptions,
  setConsent,
} from "@rapport/core";
import { draftsFor, type Film, films, type Persona, storyTime } from "@rapport/fixtures";
import { useShelf } from "@rapport/react";
import { useState } from "react";
import { FilmPage, type FilmPageProps, mina } from "../../internals/film-page.fixture.tsx";
import { DataPanel, type DataPanelProps } from "./index.ts";

const day = 86_400_000;

/** What Film night asks for. */
export const declaration: Declaration = {
  controller: "Film night",
  version: "1",
  purposes: [
    {
      id: "recommendations",
      title: "Pick films for you",
      text: "Decides which films come first on your page.",
      kinds: {
        preference: "Your thumbs and what you follow.",
        behavioral: "The films you open, save and own.",
      },
    },
    {
      id: "statistics",
      title: "Count visits",
      text: "Tells us which films are looked at.",
      kinds: { behavioral: "The films you open." },
    },
  ],
};

export interface KeeperOptions extends Omit<PersonalizationOptions, "consent" | "clock" | "random"> {
  persona?: Persona;
  /** Whether consent was answered, and how. @default yes */
  answer?: "yes" | "no" | "none";
  /** Without a storage. @default false */
  guest?: boolean;
}

/** Lets a persona answer and then live, with consent as it is asked by blocks. */
export function keeperFor({
  persona = mina,
  answer = "yes",
  guest = false,
  ...options
}: KeeperOptions = {}): Personalization {
  let now = storyTime - 200 * day;
  const clock = (): number => now;
  const personalization = createPersonalization({
    ...(!guest && { storage: memoryStorage() }),
    ...options,
    clock,
    random: () => 0.5,
    consent: declareConsent(declaration, { clock, optOut: () => false }),
  });
  // Days before it all: what a year ago was said would have to be asked again.
  now = storyTime - 170 * day;
  if (answer !== "none") {
    const isYes = answer === "yes";
    setConsent(
      personalization,
      {
        recommendations: { preference: isYes, behavioral: isYes },
        statistics: { behavioral: false },
      },
      { surface: "banner", locale: "en" },
    );
  }
  for (const act of persona.acts) {
    now = storyTime - act.daysAgo * day;
    personalization.recordAll(draftsFor(act));
  }
  now = storyTime;
  return personalization;
}

export interface FilmDataProps extends Omit<FilmPageProps, "children">, DataPanelProps {
  /** Films, most at first, of the shelf beside it. @default none */
  listed?: number | undefined;
  /** What the shelf beside it chooses from: undefined while that is on its way, null where there is no shelf. @default all films */
  candidates?: readonly Film[] | undefined | null;
}

const titles: Readonly<Record<string, string>> = { picked: "Picked for you" };
const shelfTitle = (id: string): string => titles[id] ?? id;

/** Everything kept of somebody, on a page with a shelf that rests on it. */
export function FilmData({ persona, personalization, messages, listed = 0, ...given }: FilmDataProps) {
  const { candidates, ...panel } = { candidates: films, ...given };
  const [own] = useState(() => personalization ?? keeperFor(persona && { persona }));
  return (
    <FilmPage personalization={own} messages={messages}>
      <DataPanel shelfTitle={shelfTitle} {...panel} />
      {candidates !== null && <Shelf listed={listed} candidates={candidates} />}
    </FilmPage>
  );
}

const options = { limit: 12 };

interface ShelfProps {
  readonly listed: number;
  readonly candidates: readonly Film[] | undefined;
}

function Shelf({ listed, candidates }: ShelfProps) {
  const { slots } = useShelf<Film>({ id: "picked", candidates, options });
  return listed > 0 ? (
    <ol aria-label="Picked for you">
      {slots.slice(0, listed).map(({ item }) => (
        <li key={item.id}>{item.title}</li>
      ))}
    </ol>
  ) : null;
}
