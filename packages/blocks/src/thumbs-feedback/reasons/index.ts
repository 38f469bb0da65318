// What is loaded when something is hidden for the first time.
export { questionFor } from "./questionFor.tsx";
