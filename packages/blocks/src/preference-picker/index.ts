export * as PreferencePicker from "./index.parts.ts";
export type { PreferenceOption } from "./options.ts";
export type { PreferencePickerAdviceProps } from "./PreferencePickerAdvice.tsx";
export type { PreferencePickerLegendProps } from "./PreferencePickerLegend.tsx";
export type { PreferencePickerOptionProps, PreferencePickerOptionState } from "./PreferencePickerOption.tsx";
export type {
  PreferencePickerOptionsProps,
  PreferencePickerOptionsState,
} from "./PreferencePickerOptions.tsx";
export type {
  PreferencePickerPreviewProps,
  PreferencePickerPreviewState,
} from "./PreferencePickerPreview.tsx";
export type {
  PreferencePickerReason,
  PreferencePickerRootProps,
  PreferencePickerRootState,
} from "./PreferencePickerRoot.tsx";
export type { PreferencePickerSaveProps } from "./PreferencePickerSave.tsx";
export type { PreferencePickerSearchProps } from "./PreferencePickerSearch.tsx";
export type { PreferencePickerSkipProps } from "./PreferencePickerSkip.tsx";
export type { PreferencePickerStatusProps } from "./PreferencePickerStatus.tsx";
