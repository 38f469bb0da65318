import type { Answers, Asked } from "@rapport/core";
import type { ConsentHandle } from "@rapport/react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { ConsentBannerReason } from "./ConsentBannerRoot.tsx";
import type { Fields } from "./loadDetails.ts";

/** What the parts of the banner share. */
export interface ConsentBannerContextValue {
  readonly consent: ConsentHandle;
  /** What is asked, without what an opt-out signal answered already. */
  readonly asked: readonly Asked[];
  /** The details; undefined while they are closed. */
  readonly Fields: Fields | undefined;
  /** Opens the details, or closes them. */
  readonly choose: () => void;
  /** Records an answer to everything asked, and leaves. @param chosen What was ticked, with the reason `save`. */
  readonly leave: (reason: ConsentBannerReason, chosen?: Answers) => void;
  /** Of the heading; the details append a `d`. */
  readonly id: string;
}

export const [ConsentBannerContext, useConsentBanner] =
  createRequiredContext<ConsentBannerContextValue>("ConsentBanner.Root");
