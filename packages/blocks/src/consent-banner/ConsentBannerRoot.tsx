"use client";
import type { Answers } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { answersTo, askedOf, countGiven, isOptedOut } from "../internals/consent-answers.ts";
import { guarded } from "../internals/guarded.ts";
import { useConsentDraft } from "../internals/useConsentDraft.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { askingOf } from "./asking.ts";
import { ConsentBannerContext } from "./ConsentBannerContext.ts";

/**
 * Asks for consent, at the bottom of the window and over the page, as long as something is open. It holds nobody up: the
 * page goes on behind it, and nothing is used until it is answered. Closing it, or Escape within it, refuses.
 * Renders a `<section>` while it asks, and beside it a line that tells what was recorded.
 */
export function ConsentBannerRoot({ surface = "banner", onOpenChange, ...given }: ConsentBannerRootProps) {
  const personalization = usePersonalization();
  const messages = useMessages();
  const consent = useConsent();
  const draft = useConsentDraft(consent);
  const asking = askingOf(personalization);
  const reopened = useSyncExternalStore(
    asking.subscribe,
    () => asking.open,
    () => false,
  );
  const news = useSyncExternalStore(
    asking.subscribe,
    () => asking.news,
    () => asking.news,
  );
  const [choosing, setChoosing] = useState(false);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  // Whoever asked for it is taken there; nobody else's focus is touched.
  useEffect(() => {
    if (reopened) section.current?.focus({ preventScroll: true });
  }, [reopened]);

  const open = askedOf(
    consent.declaration,
    ({ id: purpose }, kind) => consent.answer(purpose, kind) === "unknown",
  );
  const asked = reopened
    ? askedOf(consent.declaration, (purpose, kind) => !isOptedOut(consent, purpose, kind))
    : open;
  const shown = reopened || consent.open.length > 0;

  const answersFor = (reason: ConsentBannerReason): Answers => {
    if (reason === "save") return answersTo(asked, draft.checked);
    // Whoever only looked at what they had answered leaves it as it is.
    if (reason === "close" || reason === "escape") return answersTo(open, () => false);
    return answersTo(asked, () => reason === "accept");
  };

  const record = guarded(personalization, (reason: ConsentBannerReason): boolean => {
    if (!isAllowed(personalization, onOpenChange, false, reason)) return false;
    const answers = answersFor(reason);
    const { allowed, all } = countGiven(answers);
    if (all === 0) return true;
    const { erased } = consent.set(answers, surface);
    asking.announce(messages.consent.recorded(allowed, all, erased));
    return true;
  });

  const leave = (reason: ConsentBannerReason): void => {
    if (!record(reason)) return;
    const hadFocus = section.current?.contains(document.activeElement);
    const opener = asking.hide();
    draft.reset();
    setChoosing(false);
    // Back to where it was opened, or to the place of the banner: Tab goes on from there.
    if (hadFocus) (opener?.isConnected ? opener : status.current)?.focus({ preventScroll: true });
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
        <ConsentBannerContext
          value={{
            consent,
            asked,
            draft,
            choosing,
            setChoosing,
            leave,
            titleId: id,
            detailsId: `${id}-details`,
          }}
        >
          {children}
        </ConsentBannerContext>
      ),
    },
    { choosing, reopened } satisfies ConsentBannerRootState,
  );

  return (
    <>
      {shown && banner}
      <p ref={status} className="rapport-consent-status" role="status" tabIndex={-1}>
        {news.text && <span key={news.count}>{news.text}</span>}
      </p>
    </>
  );
}

export interface ConsentBannerRootState {
  /** `data-choosing` while the details are open. */
  choosing: boolean;
  /** `data-reopened` where the person opened it to change an answer. */
  reopened: boolean;
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
