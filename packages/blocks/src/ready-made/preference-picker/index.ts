export { PreferencePicker, type PreferencePickerProps } from "./PreferencePicker.tsx";
export type { PreferenceOption } from "../../preference-picker/index.ts";
