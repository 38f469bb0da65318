export { attach, keep } from "./draft.ts";
export { guessesOf } from "./guesses.ts";
export { Listbox } from "./Listbox.tsx";
export { matches } from "./matches.ts";
export { Preview } from "./Preview.tsx";
export { save } from "./save.ts";
export { told } from "./told.ts";
export { afterPause } from "./found.ts";
