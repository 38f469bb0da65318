export { type AskHandle, type AskOptions, useAsk } from "./useAsk.ts";
export { type AttentionHandle, useAttention } from "./useAttention.ts";
export { useHold } from "./useHold.ts";
