"use client";
import { answersTo, askedOf, countGiven, type MessagePreferences, messagesWanted } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useId, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { useConsentDraft } from "../internals/useConsentDraft.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { PreferenceCenterContext } from "./PreferenceCenterContext.ts";

/** Whoever never said a word wants no messages. */
const noMessages: MessagePreferences = { frequency: "never", about: {} };

/**
 * Everything a person can say about the use of their data. What they change is a draft until they save it; saving
 * records the answers as one decision and, if they were changed, what messages they want as another. Renders a `<form>`.
 */
export function PreferenceCenterRoot({
  surface = "preference-center",
  onSave,
  ...given
}: PreferenceCenterRootProps) {
  const personalization = usePersonalization();
  const words = useMessages().consent;
  const saved = useMessages().preferences.messagesSaved;
  const consent = useConsent();
  const draft = useConsentDraft(consent);
  const wanted = (consent.decisions.length > 0 && messagesWanted(personalization)) || noMessages;
  const [wish, setWish] = useState<MessagePreferences>();
  const [news, setNews] = useState({ text: "", count: 0 });
  const id = useId();
  const tell = (text: string): void => setNews(({ count }) => ({ text, count: count + 1 }));

  const save = guarded(personalization, (): string | undefined => {
    // What the browser's signal answered stays its answer, unless the person touched it.
    const shown = askedOf(
      consent,
      (_, isOptedOut, purpose, kind) => !isOptedOut || draft.checked(purpose, kind),
    );
    const answers = answersTo(shown, draft.checked);
    if (!isAllowed(personalization, onSave, { answers, messages: wish }, "save")) return "";
    const { erased } = consent.set(answers, surface);
    const { frequency, about } = wish ?? wanted;
    if (wish) personalization.decide({ type: "messages", frequency, about });
    draft.reset();
    setWish(undefined);
    const { allowed, all } = countGiven(answers);
    return [words.recorded(allowed, all, erased), wish && saved()].filter(Boolean).join(" ");
  });

  const { children, ...attributes } = given;
  const changes = draft.changes + Number(wish !== undefined);
  const value = {
    consent,
    draft,
    messages: wish ?? wanted,
    setMessages: setWish,
    changes,
    reset: () => {
      draft.reset();
      setWish(undefined);
      tell("");
    },
    news,
    titleId: id,
  };
  return useRender(
    "form",
    attributes,
    {
      className: "rapport-preferences",
      "aria-labelledby": id,
      onSubmit: (event) => {
        event.preventDefault();
        tell(save() ?? words.failed());
      },
      children: <PreferenceCenterContext value={value}>{children}</PreferenceCenterContext>,
    },
    { changed: changes > 0 } satisfies PreferenceCenterRootState,
  );
}

export interface PreferenceCenterRootState {
  /** `data-changed` while something is not saved. */
  changed: boolean;
}

/** What is about to be saved. */
export interface PreferenceCenterDraft {
  /** Yes or no, per purpose and data kind. */
  readonly answers: Parameters<ReturnType<typeof useConsent>["set"]>[0];
  /** Undefined where the wishes about messages stay as they are. */
  readonly messages: MessagePreferences | undefined;
}

export interface PreferenceCenterRootProps extends PartProps<"form", PreferenceCenterRootState> {
  /**
   * Where the answers were given, for the receipt.
   * @default "preference-center"
   */
  surface?: string | undefined;
  /** Called before anything is recorded. `details.cancel()` leaves everything as it is. */
  onSave?: ((draft: PreferenceCenterDraft, details: ChangeDetails<"save">) => void) | undefined;
}
