// What is loaded once the list stands.
export { watchMovement } from "./movement.ts";
export { watchRow } from "./row.ts";
