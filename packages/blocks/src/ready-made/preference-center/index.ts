export { Preferences, type PreferencesProps } from "./Preferences.tsx";
export type { MessageType } from "../../preference-center/index.ts";
