export type { Daytime } from "./daytime.ts";
export {
  generalGreeting,
  type Greeting,
  type GreetingOptions,
  greetingOf,
  type GreetingReason,
} from "./greeting.ts";
export { type GreetingView, greetingView } from "./greeting-view.ts";
export { type WordedGreeting, wordGreeting } from "./word-greeting.ts";
