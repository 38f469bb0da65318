export { ThumbsFeedbackDown as Down } from "./ThumbsFeedbackDown.tsx";
export { ThumbsFeedbackReasons as Reasons } from "./ThumbsFeedbackReasons.tsx";
export { ThumbsFeedbackReceipt as Receipt } from "./ThumbsFeedbackReceipt.tsx";
export { ThumbsFeedbackRoot as Root } from "./ThumbsFeedbackRoot.tsx";
export { ThumbsFeedbackUp as Up } from "./ThumbsFeedbackUp.tsx";
