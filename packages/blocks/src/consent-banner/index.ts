export * as ConsentBanner from "./index.parts.ts";
export type { ConsentNotesProps } from "../internals/ConsentNotes.tsx";
export type { ConsentBannerChooseProps } from "./ConsentBannerChoose.tsx";
export type { ConsentBannerCloseProps } from "./ConsentBannerClose.tsx";
export type { ConsentBannerDetailsProps } from "./ConsentBannerDetails.tsx";
export type { ConsentBannerPurposesProps } from "./ConsentBannerPurposes.tsx";
export type {
  ConsentBannerReason,
  ConsentBannerRootProps,
  ConsentBannerRootState,
} from "./ConsentBannerRoot.tsx";
export type { ConsentBannerTextProps } from "./ConsentBannerText.tsx";
export type { ConsentBannerTitleProps } from "./ConsentBannerTitle.tsx";
export type { ConsentBannerAnswerProps } from "./useAnswer.tsx";
