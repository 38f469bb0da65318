export { Confetti } from "./Confetti.tsx";
export { Pop } from "./Pop.tsx";
