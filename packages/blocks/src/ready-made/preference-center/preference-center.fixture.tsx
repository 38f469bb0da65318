import { ConsentPage, type ConsentPageProps } from "../../internals/consent-page.fixture.tsx";
import { type MessageType, Preferences, type PreferencesProps } from "./index.ts";

/** What Film night writes about. */
export const filmMessageTypes: readonly MessageType[] = [
  { id: "new", title: "New films by people you follow", text: "When one comes to a cinema or a service." },
  { id: "festival", title: "Festivals and retrospectives" },
];

export interface PreferencesPageProps extends ConsentPageProps, Pick<PreferencesProps, "onSave" | "surface"> {
  /** @default what Film night writes about */
  types?: readonly MessageType[] | undefined;
}

/** The preference center of Film night. */
export function PreferencesPage({
  onSave,
  surface,
  types = filmMessageTypes,
  children,
  ...page
}: PreferencesPageProps) {
  return (
    <ConsentPage {...page}>
      <Preferences messages={types} onSave={onSave} surface={surface} />
      {children}
    </ConsentPage>
  );
}
