export * as RecommendationCard from "./index.parts.ts";
export type { CardItem } from "./card-item.ts";
export type { RecommendationCardActionsProps } from "./RecommendationCardActions.tsx";
export type { RecommendationCardBodyProps } from "./RecommendationCardBody.tsx";
export type { RecommendationCardHiddenTileProps } from "./RecommendationCardHiddenTile.tsx";
export type { RecommendationCardLinkProps } from "./RecommendationCardLink.tsx";
export type {
  RecommendationCardMediaProps,
  RecommendationCardMediaState,
} from "./RecommendationCardMedia.tsx";
export type { RecommendationCardMetaProps } from "./RecommendationCardMeta.tsx";
export type {
  RecommendationCardPlaceholderProps,
  RecommendationCardPlaceholderState,
} from "./RecommendationCardPlaceholder.tsx";
export type { RecommendationCardReasonProps } from "./RecommendationCardReason.tsx";
export type { RecommendationCardRootProps, RecommendationCardRootState } from "./RecommendationCardRoot.tsx";
export type { RecommendationCardTitleProps } from "./RecommendationCardTitle.tsx";
export type { RecommendationCardUndoProps } from "./RecommendationCardUndo.tsx";
