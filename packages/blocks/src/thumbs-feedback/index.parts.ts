export { ThumbsFeedbackDown as Down } from "./ThumbsFeedbackDown.tsx";
export { ThumbsFeedbackReceipt as Receipt } from "./ThumbsFeedbackReceipt.tsx";
export { ThumbsFeedbackRoot as Root } from "./ThumbsFeedbackRoot.tsx";
export { ThumbsFeedbackUp as Up } from "./ThumbsFeedbackUp.tsx";
