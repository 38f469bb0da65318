export { LevelDial, type LevelDialProps } from "./LevelDial.tsx";
