import { genres, traits } from "@rapport/fixtures";
import type { PreferenceOption } from "../../preference-picker/index.ts";
import { filmItems, FilmPage, type FilmPageProps } from "../../internals/film-page.fixture.tsx";
import { PreferencePicker, type PreferencePickerProps } from "./index.ts";

const directors = (...names: readonly string[]): PreferenceOption[] =>
  names.map((name) => ({ trait: `director:${name}` }));

/** Directors who come in sight with a genre. */
const related: Readonly<Record<string, readonly PreferenceOption[]>> = {
  "slow cinema": directors("yasujiro ozu", "andrei tarkovsky"),
  animation: directors("hayao miyazaki", "brad bird"),
  documentary: directors("agnès varda", "werner herzog"),
};

/** The genres of Film night, some of which bring directors with them. */
export const genreOptions: readonly PreferenceOption[] = genres.map((genre) => ({
  trait: `genre:${genre}`,
  related: related[genre],
}));

/** Every director of Film night: far more than 30. */
export const directorOptions: readonly PreferenceOption[] = traits
  .filter((trait) => trait.startsWith("director:"))
  .map((trait) => ({ trait }));

export interface FilmPickerProps extends Partial<PreferencePickerProps>, FilmPageProps {}

/** The picker of Film night, for one person. */
export function FilmPicker({ persona, personalization, messages, ...picker }: FilmPickerProps) {
  return (
    <FilmPage persona={persona} personalization={personalization} messages={messages}>
      <PreferencePicker
        title="Pick what you would like to see more of"
        options={genreOptions}
        candidates={filmItems}
        {...picker}
      />
    </FilmPage>
  );
}
