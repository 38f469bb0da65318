export * as ThumbsFeedback from "./index.parts.ts";
export { SaveRejected } from "./saves.ts";
export type { ThumbsFeedbackReasonsProps } from "./ThumbsFeedbackReasons.tsx";
export type { ThumbsFeedbackReceiptProps, ThumbsFeedbackReceiptState } from "./ThumbsFeedbackReceipt.tsx";
export type {
  ThumbsFeedbackReason,
  ThumbsFeedbackRootProps,
  ThumbsFeedbackRootState,
} from "./ThumbsFeedbackRoot.tsx";
export type { ThumbsFeedbackThumbProps, ThumbsFeedbackThumbState } from "./useThumb.tsx";
