import {
  type Declaration,
  memoryStorage,
  type Messages,
  type Personalization,
  setConsent,
} from "@rapport/core";
import { defineMilestones } from "@rapport/core/milestones";
import {
  answerAll,
  askedPersonalizationFor,
  filmDeclaration,
  genres,
  type Persona,
  personalizationFor,
  storyTime,
} from "@rapport/fixtures";
import { type ReactNode, useState } from "react";
import type { PreferenceOption } from "../../preference-picker/index.ts";
import type { OpeningHours } from "../../human-touchpoint/index.ts";
import type { CardItem } from "../../recommendation-card/index.ts";
import { TopicControl } from "../../topic-control/index.ts";
import { ConsentPage } from "../../internals/consent-page.fixture.tsx";
import { FilmPage, filmItems, mina, newcomer } from "../../internals/film-page.fixture.tsx";
import { pretend } from "../../permission-prompt/pretended.fixture.ts";
import { ConsentBar } from "../consent-banner/index.ts";
import { ConsentFooter } from "../consent-links/index.ts";
import { DataPanel } from "../data-panel/index.ts";
import { Welcome } from "../greeting/index.ts";
import { HelpCard } from "../human-touchpoint/index.ts";
import { CelebrationCard } from "../milestone-celebration/index.ts";
import { GoalProgress } from "../milestone-progress/index.ts";
import { PermissionCard } from "../permission-prompt/index.ts";
import { LevelDial } from "../personalization-level/index.ts";
import { type MessageType, Preferences } from "../preference-center/index.ts";
import { filmMessageTypes } from "../preference-center/preference-center.fixture.tsx";
import { PreferencePicker } from "../preference-picker/index.ts";
import { RecommendationCard } from "../recommendation-card/index.ts";
import { RecommendationShelf } from "../shelf/index.ts";

/** What a host brings along: everything on the page that is not a message. */
export interface Content {
  readonly items: readonly CardItem[];
  readonly titles: {
    readonly shelf: string;
    readonly picker: string;
    readonly goal: string;
    readonly benefit: string;
    readonly alternative: string;
  };
  readonly options: readonly PreferenceOption[];
  readonly moods: readonly string[];
  readonly types: readonly MessageType[];
  readonly declaration: Declaration;
  readonly persona: Persona;
}

/** Film night. */
export const films: Content = {
  items: filmItems,
  titles: {
    shelf: "Film night",
    picker: "Film night",
    goal: "Film night × 10",
    benefit: "Film night",
    alternative: "Film night",
  },
  options: genres.map((genre) => ({ trait: `genre:${genre}` })),
  moods: ["mood:quiet", "mood:warm", "mood:playful"],
  types: filmMessageTypes,
  declaration: filmDeclaration,
  persona: mina,
};

export interface EveryBlockProps {
  /** @default Film night */
  readonly content?: Content;
  /** @default Film night in the language of the page */
  readonly messages?: Messages;
}

/**
 * Every ready-made block on one page: before anything was asked, after everything was allowed, and for somebody who has just
 * reached something.
 */
export function EveryBlock({ content = films, messages }: EveryBlockProps): ReactNode {
  const { items, titles, options, moods, types, declaration, persona } = content;
  const [known] = useState(() => knownPerson(content));
  const [goalsReached] = useState(() => reachedBy(content));
  const [celebrating] = useState(() => celebratingPerson(content));
  const [denied] = useState(() => pretend("notifications", { standing: "denied" }));
  const [asked] = useState(() => askedPersonalizationFor(newcomer, { declaration }));
  const [first] = items;
  return (
    <main className="every-block">
      <ConsentPage personalization={known} messages={messages}>
        <Welcome timeZone="UTC" hrefFor={here} />
        <RecommendationShelf id="picked" title={titles.shelf} candidates={items} askAbout={traitsOf} />
        {first && <RecommendationCard item={first} />}
        <GoalProgress milestones={goals} milestone="ten" label={titles.goal} />
        <PermissionCard source="camera" open benefit={titles.benefit} alternative={titles.alternative} />
        <PermissionCard source={denied} benefit={titles.benefit} alternative={titles.alternative} />
        <HelpCard hours={hours} phone="+49 30 901820" onChat={nothing} onCallback={nothing} />
        <TopicControl.Root trait={options[0]?.trait ?? ""}>
          <TopicControl.Follow />
          <TopicControl.Mute />
          <TopicControl.Pause />
          <TopicControl.State />
          <TopicControl.Clear />
        </TopicControl.Root>
        <PreferencePicker title={titles.picker} options={options} candidates={items} />
        <LevelDial moods={moods} />
        <Preferences messages={types} />
        <DataPanel shelfTitle={() => titles.shelf} />
        <ConsentFooter />
      </ConsentPage>
      <FilmPage personalization={celebrating} messages={messages}>
        <CelebrationCard
          milestones={goalsReached}
          duration={Infinity}
          share
          caption={titles.goal}
          style={inPlace}
        />
      </FilmPage>
      <ConsentPage personalization={asked} messages={messages} persona={persona}>
        <ConsentBar />
      </ConsentPage>
    </main>
  );
}

const goals = defineMilestones([{ id: "ten", target: 10, count: ({ type }) => (type === "save" ? 1 : 0) }]);
const hours: OpeningHours = { timeZone: "UTC", weekly: { 1: [["9:00", "18:00"]] } };
const nothing = (): void => {};
const here = (): string => "#";
const traitsOf = ({ traits }: CardItem): readonly string[] => traits.slice(0, 2);

/** Among the others, not over them: each can be looked at. */
const inPlace = { position: "relative", inset: "auto" } as const;
const day = 86_400_000;

/** What is celebrated: ten of something, and a day together. */
const reachedBy = ({ options }: Content) =>
  defineMilestones([
    { id: "ten", target: 10, count: options[0]?.trait ?? "" },
    { id: "day", after: day },
  ]);

/** Began the day before yesterday, and has just done the tenth of something. */
function celebratingPerson({ items, options }: Content): Personalization {
  const person = personalizationFor(newcomer);
  const [item] = items;
  if (!item) throw new Error("There are no items.");
  person.recordAll([
    { type: "open", item: about(item), time: storyTime - 1.5 * day },
    { type: "count", counter: options[0]?.trait ?? "", by: 10 },
  ]);
  return person;
}

/** Allowed everything, and did some of it. */
function knownPerson({ declaration, items, options, persona }: Content): Personalization {
  const person = askedPersonalizationFor(persona, { declaration, level: 6, storage: memoryStorage() });
  setConsent(person, answerAll(true, declaration), { surface: "3", locale: "en" });
  const [a, b, c, d] = items;
  if (!a || !b || !c || !d) throw new Error("There are too few items.");
  person.recordAll([
    { type: "rate", value: 1, item: about(a) },
    { type: "open", item: about(b) },
    { type: "save", item: about(c) },
    { type: "hide", item: about(d) },
    { type: "follow", trait: options[1]?.trait ?? "" },
    { type: "mute", trait: options[2]?.trait ?? "" },
  ]);
  return person;
}

const about = ({ id, title, traits }: CardItem) => ({ id, title, traits });
