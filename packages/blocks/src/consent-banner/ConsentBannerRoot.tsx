"use client";
import { type Answers, answersTo, askedOf, countGiven } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { guarded } from "../internals/guarded.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { askingOf } from "../internals/asking.ts";
import { ConsentBannerContext } from "./ConsentBannerContext.ts";
import { type Fields, loadDetails } from "./loadDetails.ts";

/**
 * Asks for consent, at the bottom of the window and over the page, as long as something is open. It holds nobody up: the
 * page goes on behind it, and nothing is used until it is answered. Closing it, or Escape within it, refuses.
 * Renders a `<section>` while it asks, and beside it a line that tells what was recorded.
 */
export function ConsentBannerRoot({ surface = "banner", onOpenChange, ...given }: ConsentBannerRootProps) {
  const personalization = usePersonalization();
  const messages = useMessages();
  const consent = useConsent();
  const asking = askingOf(personalization);
  const ask = useSyncExternalStore(asking.subscribe, asking.state, asking.state);
  const reopened = ask.opener !== undefined;
  const [Fields, setFields] = useState<Fields>();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  // Whoever asked for it is taken there; nobody else's focus is touched.
  useEffect(() => {
    if (reopened) section.current?.focus({ preventScroll: true });
  }, [reopened]);

  const open = askedOf(consent, (answer) => answer === "unknown");
  const asked = reopened ? askedOf(consent, (_, isOptedOut) => !isOptedOut) : open;
  const shown = reopened || consent.open.length > 0;

  // Whoever only closes what they had answered leaves it as it is.
  const answersFor = (reason: ConsentBannerReason): Answers =>
    answersTo(reason === "close" || reason === "escape" ? open : asked, () => reason === "accept");

  const record = guarded(personalization, (reason: ConsentBannerReason, answers: Answers): boolean => {
    if (!isAllowed(personalization, onOpenChange, false, reason)) return false;
    const { allowed, all } = countGiven(answers);
    if (all === 0) return true;
    const { erased } = consent.set(answers, surface);
    asking.announce(messages.consent.recorded(allowed, all, erased));
    return true;
  });

  const leave = (reason: ConsentBannerReason, chosen?: Answers): void => {
    if (!record(reason, chosen ?? answersFor(reason))) return;
    const hadFocus = section.current?.contains(document.activeElement);
    asking.set({ opener: undefined });
    setFields(undefined);
    // Back to where it was opened, or to the place of the banner: Tab goes on from there.
    if (hadFocus) (ask.opener ?? status.current)?.focus({ preventScroll: true });
  };

  const choose = (): void => {
    if (Fields) setFields(undefined);
    else
      loadDetails().then(
        (loaded) => setFields(() => loaded),
        (error: unknown) => personalization.report(error),
      );
  };

  const { children, ...attributes } = given;
  const banner = useRender(
    "section",
    attributes,
    {
      ref: section,
      role: "region",
      className: "rapport-consent",
      "aria-labelledby": id,
      tabIndex: -1,
      onKeyDown: (event) => {
        if (event.key === "Escape") leave("escape");
      },
      children: (
        <ConsentBannerContext value={{ consent, asked, Fields, choose, leave, id }}>
          {children}
        </ConsentBannerContext>
      ),
    },
    { choosing: !!Fields } satisfies ConsentBannerRootState,
  );

  return (
    <>
      {shown && banner}
      <p ref={status} className="rapport-consent-status" role="status" tabIndex={-1}>
        <span key={ask.count}>{ask.news}</span>
      </p>
    </>
  );
}

export interface ConsentBannerRootState {
  /** `data-choosing` while the details are open. */
  choosing: boolean;
}

/** What made the banner leave: an answer, or closing it, which is one. */
export type ConsentBannerReason = "accept" | "reject" | "save" | "close" | "escape";

export interface ConsentBannerRootProps extends PartProps<"section", ConsentBannerRootState> {
  /**
   * Where the answer was given, for the receipt.
   * @default "banner"
   */
  surface?: string | undefined;
  /** Called before an answer is recorded and the banner leaves. `details.cancel()` leaves everything as it is. */
  onOpenChange?: ((open: false, details: ChangeDetails<ConsentBannerReason>) => void) | undefined;
}
