"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useId, useRef, useState } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useHumanTouchpoint } from "./HumanTouchpointContext.ts";
import { type Form, loadForm } from "./loadForm.ts";

/** What a person asks for who wants to be called. It goes to the host and is not kept here. */
export interface CallbackRequest {
  /** As they wrote it; at least five digits. */
  readonly phone: string;
  /** What it is about; empty if they did not say. */
  readonly note: string;
}

/**
 * Lets a person ask to be called: a number, and what it is about if they like. Works while it is closed, too. Renders a
 * `<button>`, a form in its place once it is pressed, and a line that tells what became of it.
 */
export function HumanTouchpointCallback({ onRequest, ...given }: HumanTouchpointCallbackProps) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const { opening } = useHumanTouchpoint("HumanTouchpoint.Callback");
  const words = messages.touchpoint;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [stage, setStage] = useState<"closed" | "broken" | "open" | "left" | "sending" | "failed" | "sent">(
    "closed",
  );
  const [CallbackForm, setCallbackForm] = useState<Form>();
  const isOpen = stage === "open" || stage === "sending" || stage === "failed";

  useEffect(() => {
    if (stage === "left") button.current?.focus();
    if (stage === "sent") status.current?.focus();
  }, [stage]);

  const open = async (): Promise<void> => {
    try {
      const loaded = await loadForm();
      setCallbackForm(() => loaded);
      setStage("open");
    } catch (error) {
      personalization.report(error);
      setStage("broken");
    }
  };

  const send = async (request: CallbackRequest): Promise<void> => {
    setStage("sending");
    try {
      await onRequest(request);
      setStage("sent");
    } catch (error) {
      personalization.report(error);
      setStage("failed");
    }
  };

  const trigger = useRender("button", given, {
    ref: button,
    type: "button",
    className: "rapport-button",
    "aria-expanded": false,
    onClick: () => void open(),
    children: words.callback(),
  });
  const sent = opening?.open === false ? words.sentWhileClosed() : words.sent();
  const news =
    { broken: messages.failed(), sending: words.sending(), failed: words.failed(), sent }[stage as string] ??
    "";

  return (
    <>
      {CallbackForm && isOpen ? (
        <CallbackForm
          id={id}
          busy={stage === "sending"}
          onSend={(request) => void send(request)}
          // What is on its way may not get through: then it is needed again.
          onCancel={() => setStage((now) => (now === "sending" ? now : "left"))}
        />
      ) : (
        stage !== "sent" && trigger
      )}
      <p ref={status} className="rapport-touchpoint-status" role="status" tabIndex={-1}>
        {news}
      </p>
    </>
  );
}

export interface HumanTouchpointCallbackProps extends PartProps<"button"> {
  /** Brings the request to the people who call. Resolved means that they have it; rejected or thrown, that it is said and can be tried again. */
  onRequest: (request: CallbackRequest) => Promise<void> | void;
}
