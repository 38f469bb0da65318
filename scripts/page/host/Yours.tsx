import { DataPanel } from "@rapport/blocks/ready-made/data-panel";
import { ConsentBar } from "@rapport/blocks/ready-made/consent-banner";
import { ConsentFooter } from "@rapport/blocks/ready-made/consent-links";
import { LevelDial } from "@rapport/blocks/ready-made/personalization-level";
import { Preferences } from "@rapport/blocks/ready-made/preference-center";
import { type PreferenceOption, PreferencePicker } from "@rapport/blocks/ready-made/preference-picker";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import { TopicControl } from "@rapport/blocks/topic-control";
import { genres, traits } from "@rapport/fixtures";
import { usePage } from "@rapport/react";
import type { ReactNode } from "react";
import { films, requests } from "./films.ts";

const genreOptions: readonly PreferenceOption[] = genres.map((genre) => ({
  trait: `genre:${genre}`,
  ...(genre === "animation" && { related: [{ trait: "director:hayao miyazaki" }] }),
}));
/** So many that they are a list. */
const directorOptions: readonly PreferenceOption[] = traits
  .filter((trait) => trait.startsWith("director:"))
  .map((trait) => ({ trait }));
const moods = ["mood:quiet", "mood:tense"];
const messageTypes = [{ id: "new", title: "New films", text: "When one comes to a cinema." }];
const shelves = requests.slice(0, 1);

/** Every block with which a person is in charge, and a shelf that follows them. */
export function Yours(): ReactNode {
  const page = usePage(shelves);
  return (
    <>
      <ConsentBar />
      {shelves.map((shelf) => (
        <RecommendationShelf key={shelf.id} {...shelf} page={page} receipt={false} />
      ))}
      <ThumbsFeedback.Receipt />
      <PreferencePicker
        title="More of which genres?"
        name="genres"
        options={genreOptions}
        candidates={films}
        receipt={false}
      />
      <PreferencePicker
        title="More of which directors?"
        name="directors"
        options={directorOptions}
        candidates={films}
        receipt={false}
      />
      <TopicControl.Root trait="genre:western">
        <TopicControl.Follow />
        <TopicControl.Mute />
        <TopicControl.Pause days={7} />
        <TopicControl.Clear />
        <TopicControl.State />
      </TopicControl.Root>
      <LevelDial moods={moods} />
      <Preferences messages={messageTypes} />
      <DataPanel />
      <ConsentFooter />
    </>
  );
}
