// What only some browsers and some answers need: loaded when it is first wanted.
export { GeolocationButton } from "./GeolocationButton.tsx";
export { Steps } from "./Steps.tsx";
