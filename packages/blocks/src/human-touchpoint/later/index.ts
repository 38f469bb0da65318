export { openingAt } from "./openingHours.ts";
export { wordTime } from "./times.ts";
