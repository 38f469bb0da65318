"use client";
import { answersTo, askedOf } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { askingOf } from "../internals/asking.ts";

/**
 * Takes every permission back with one click, as many as it took to give them, and deletes what they alone justified. The
 * line of the banner tells how much. Put it where every page has it. Renders a `<button>`, which stays where it is once
 * nothing is left to withdraw.
 */
export function ConsentLinksWithdraw({ surface = "withdrawal", ...given }: ConsentLinksWithdrawProps) {
  const personalization = usePersonalization();
  const words = useMessages().consent;
  const consent = useConsent();
  const granted = askedOf(consent, (answer) => answer === "granted");
  const withdraw = guarded(personalization, () => {
    const answers = answersTo(granted, () => false);
    if (granted.length === 0) return;
    const { erased } = consent.set(answers, surface);
    askingOf(personalization).announce(words.recorded(0, 1, erased));
  });
  return useRender(
    "button",
    given,
    {
      type: "button",
      className: "rapport-link rapport-consent-withdraw",
      "aria-disabled": granted.length === 0 || undefined,
      onClick: withdraw,
      children: words.withdraw(),
    },
    { granted: granted.length > 0 } satisfies ConsentLinksWithdrawState,
  );
}

export interface ConsentLinksWithdrawState {
  /** `data-granted` while there is something to withdraw. */
  granted: boolean;
}

export interface ConsentLinksWithdrawProps extends PartProps<"button", ConsentLinksWithdrawState> {
  /**
   * Where it was withdrawn, for the receipt.
   * @default "withdrawal"
   */
  surface?: string | undefined;
}
