export { Moving } from "./Moving.tsx";
