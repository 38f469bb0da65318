import {
  createPersonalization,
  type Personalization,
  createConsent,
  type SignalDraft,
  withLevel,
} from "@rapport/core";
import type { Greeting } from "@rapport/core/greeting";
import { storyTime } from "@rapport/fixtures";
import { useState } from "react";
import { filmItems, FilmPage, type FilmPageProps } from "../../internals/film-page.fixture.tsx";
import { Welcome, type WelcomeProps } from "./index.ts";

/** What a person did, before they see the greeting. */
export interface GreetedLife {
  /** In order. @default nothing */
  readonly acts?: readonly SignalDraft[];
  /** Days between the last of them and the visit. @default 1 */
  readonly daysAgo?: number;
  /** Whether anything is allowed. @default true */
  readonly allowed?: boolean;
  /** How they say they feel. */
  readonly mood?: string;
  /** Whether something went wrong for them today. @default false */
  readonly setback?: boolean;
}

const day = 86_400_000;

/** A person with a life before this visit. */
export function greetedPerson({
  acts = [],
  daysAgo = 1,
  allowed = true,
  mood,
  setback = false,
}: GreetedLife = {}): Personalization {
  let now = storyTime - daysAgo * day;
  const personalization = createPersonalization({
    clock: () => now,
    random: () => 0.5,
    consent: withLevel(createConsent(allowed ? ["preference", "behavioral"] : []), 6),
  });
  personalization.recordAll(acts);
  now = storyTime;
  if (setback) personalization.decide({ type: "quiet", until: storyTime + day });
  if (mood !== undefined) void personalization.ready.then(() => personalization.feel(mood));
  return personalization;
}

/** The film that acts are about. */
export const [film] = filmItems as [(typeof filmItems)[number]];
const { id, title, traits } = film;
export const about = { id, title, traits };

export interface FilmWelcomeProps
  extends Omit<FilmPageProps, "children" | "persona">, Omit<WelcomeProps, "hrefFor"> {
  readonly life?: GreetedLife | undefined;
}

/** The greeting of Film night, and what stands below it. */
export function FilmWelcome({ life, personalization, messages, ...welcome }: FilmWelcomeProps) {
  const [own] = useState(() => personalization ?? greetedPerson(life));
  return (
    <FilmPage personalization={own} messages={messages}>
      <Welcome hrefFor={filmHref} {...welcome} />
      <hr />
    </FilmPage>
  );
}

/** Where each greeting leads. */
const filmHref = ({ because, item }: Greeting): string =>
  item ? `#/film/${item.id}` : because === "setback" ? "#/help" : "#/films";
