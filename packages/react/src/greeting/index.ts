export { type GreetingHandle, useGreeting, type UseGreetingOptions } from "./useGreeting.ts";
