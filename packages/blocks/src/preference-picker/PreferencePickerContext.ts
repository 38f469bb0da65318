import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type * as later from "./later/index.ts";
import type { PreferenceOption } from "./options.ts";

/** What the parts of a picker share. */
export interface PreferencePickerContextValue {
  /** Starts the ids of elements of this picker. */
  readonly id: string;
  /** What can be done without at first. */
  readonly later: typeof later | undefined;
  /** Everything on offer that the search does not leave out. */
  readonly shown: readonly PreferenceOption[];
  /** What is picked now, by trait. */
  readonly value: readonly string[];
  /** What is followed by now. */
  readonly saved: readonly string[];
  /** Whether what the person tells may be kept; undefined on a server and until it is known. */
  readonly allowed: boolean | undefined;
  /** Whether there are so many that a list shows them better than chips. */
  readonly long: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether no more can be picked. */
  readonly full: boolean;
  readonly instant: boolean;
  /** What it looks like the person enjoys. Another set whenever the profile changed. */
  readonly guessed: ReadonlySet<string>;
  readonly query: string;
  readonly message: string;
  readonly labelOf: (option: PreferenceOption) => string;
  readonly toggle: (option: PreferenceOption) => void;
  readonly setQuery: (query: string) => void;
  readonly announce: (message: string) => void;
  readonly save: () => void;
  readonly skip: () => void;
}

export const [PreferencePickerContext, usePreferencePicker] =
  createRequiredContext<PreferencePickerContextValue>("PreferencePicker.Root");
