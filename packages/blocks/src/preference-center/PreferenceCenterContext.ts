import type { MessagePreferences } from "@rapport/core";
import type { ConsentHandle } from "@rapport/react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { ConsentDraft } from "../internals/useConsentDraft.ts";

/** What the parts of the center share. */
export interface PreferenceCenterContextValue {
  readonly consent: ConsentHandle;
  readonly draft: ConsentDraft;
  /** Wishes about messages: the draft, else what was saved. */
  readonly messages: MessagePreferences;
  readonly setMessages: (next: MessagePreferences) => void;
  /** How much is not saved yet. */
  readonly changes: number;
  readonly reset: () => void;
  /** What was saved last, in words. */
  readonly news: { readonly text: string; readonly count: number };
  readonly titleId: string;
}

export const [PreferenceCenterContext, usePreferenceCenter] =
  createRequiredContext<PreferenceCenterContextValue>("PreferenceCenter.Root");
