import type { ReceiptAct, Signal, SignalDraft } from "@rapport/core";
import { createRequiredContext } from "../internals/createRequiredContext.ts";

/** How the person stands to a topic. */
export type Stance = Extract<Signal, { readonly trait: string }>;

/** What the controls of a topic share. */
export interface TopicControlContextValue {
  readonly trait: string;
  /** The last word on it; undefined if there is none, and on a server. */
  readonly stance: Stance | undefined;
  /** Says something about the topic. */
  readonly say: (act: ReceiptAct, draft: SignalDraft) => void;
  /** Takes what was said back: the last word, or all of it. */
  readonly clear: (what: "last" | "all") => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

export const [TopicControlContext, useTopicControl] =
  createRequiredContext<TopicControlContextValue>("TopicControl.Root");
