export { PersonalizationProvider, type PersonalizationProviderProps } from "./PersonalizationProvider.tsx";
export type { LatestReceipt } from "./receipts.ts";
export { type Feedback, type Thumb, useFeedback } from "./useFeedback.ts";
export { useImpression } from "./useImpression.ts";
export {
  useDismissReceipt,
  useLatestReceipt,
  usePublishReceipt,
  type WordedReceipt,
  wordReceipt,
} from "./useLatestReceipt.ts";
export { usePage } from "./usePage.ts";
export { useMessages, usePersonalization } from "./usePersonalization.ts";
export { type Reasons, reasonsOf, useReasons } from "./useReasons.ts";
export { type ShelfHandle, type ShelfOptions, type ShelfStatus, useShelf } from "./useShelf.ts";
export { type ConsentHandle, useConsent } from "./useConsent.ts";
export { type KeptHandle, useKept } from "./useKept.ts";
export { useLevel } from "./useLevel.ts";
