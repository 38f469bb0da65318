"use client";
import { useId } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type { PreferenceOption } from "./options.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";

/** One option: a native checkbox drawn as a chip. Renders a `<span>` around the checkbox and its label. */
export function PreferencePickerOption({ option, children, ...given }: PreferencePickerOptionProps) {
  const { id, value, full, guessed, labelOf, toggle } = usePreferencePicker("PreferencePicker.Option");
  const box = useId();
  const isPicked = value.includes(option.trait);
  const isGuess = !isPicked && guessed.has(option.trait);
  const isHeldBack = full && !isPicked;
  const description = [isGuess && `${id}guess`, isHeldBack && `${id}full`].filter(Boolean).join(" ");
  return useRender(
    "span",
    given,
    {
      className: "rapport-pick",
      children: (
        <>
          <input
            type="checkbox"
            id={box}
            className="rapport-pick-box"
            checked={isPicked}
            aria-disabled={isHeldBack || undefined}
            aria-describedby={description || undefined}
            onChange={() => toggle(option)}
          />
          <label className="rapport-pick-label" htmlFor={box}>
            {children ?? labelOf(option)}
          </label>
        </>
      ),
    },
    { picked: isPicked, guess: isGuess, full: isHeldBack } satisfies PreferencePickerOptionState,
  );
}

export interface PreferencePickerOptionState {
  /** `data-picked` while it is picked. */
  picked: boolean;
  /** `data-guess` where it looks like the person enjoys it, but did not say so. */
  guess: boolean;
  /** `data-full` where it cannot be picked, because the most are. */
  full: boolean;
}

export interface PreferencePickerOptionProps extends PartProps<"span", PreferencePickerOptionState> {
  option: PreferenceOption;
}
