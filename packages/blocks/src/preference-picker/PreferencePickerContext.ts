import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { PreferenceOption } from "./options.ts";
import type { Picks } from "./usePicks.ts";

/** What the parts of a picker share. */
export interface PreferencePickerContextValue extends Pick<Picks, "value" | "saved" | "allowed" | "version"> {
  /** Starts the ids of elements of this picker. */
  readonly id: string;
  readonly options: readonly PreferenceOption[];
  /** Whether there are so many that a list shows them better than chips. */
  readonly long: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether no more can be picked. */
  readonly full: boolean;
  readonly instant: boolean;
  readonly guessed: ReadonlySet<string>;
  readonly query: string;
  readonly message: string;
  readonly labelOf: (option: PreferenceOption) => string;
  readonly isShown: (option: PreferenceOption) => boolean;
  readonly toggle: (option: PreferenceOption) => void;
  readonly setQuery: (query: string) => void;
  readonly announce: (message: string) => void;
  readonly save: () => void;
  readonly skip: () => void;
}

export const [PreferencePickerContext, usePreferencePicker] =
  createRequiredContext<PreferencePickerContextValue>("PreferencePicker.Root");
