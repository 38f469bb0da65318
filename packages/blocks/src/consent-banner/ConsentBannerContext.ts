import type { ConsentHandle } from "@rapport/react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { Asked } from "../internals/consent-answers.ts";
import type { ConsentDraft } from "../internals/useConsentDraft.ts";
import type { ConsentBannerReason } from "./ConsentBannerRoot.tsx";

/** What the parts of the banner share. */
export interface ConsentBannerContextValue {
  readonly consent: ConsentHandle;
  /** What is asked, without what an opt-out signal answered already. */
  readonly asked: readonly Asked[];
  readonly draft: ConsentDraft;
  /** Whether the details are open. */
  readonly choosing: boolean;
  readonly setChoosing: (choosing: boolean) => void;
  /** Records an answer to everything asked, and leaves. */
  readonly leave: (reason: ConsentBannerReason) => void;
  readonly titleId: string;
  readonly detailsId: string;
}

export const [ConsentBannerContext, useConsentBanner] =
  createRequiredContext<ConsentBannerContextValue>("ConsentBanner.Root");
