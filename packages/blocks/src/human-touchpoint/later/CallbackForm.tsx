"use client";
import { useMessages } from "@rapport/react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { CallbackRequest } from "../HumanTouchpointCallback.tsx";

/** Fewest digits of a number that can be called: short ones within a country. */
const fewestDigits = 5;

/** Two fields, of which one has to be filled in. */
export function CallbackForm({ id, busy, onSend, onCancel }: CallbackFormProps): ReactNode {
  const words = useMessages().touchpoint;
  const phone = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => phone.current?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const text = (name: string): string => {
      const value = fields.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const isCallable = text("phone").replaceAll(/\P{Nd}/gu, "").length >= fewestDigits;
    setIsMissing(!isCallable);
    if (isCallable) onSend({ phone: text("phone"), note: text("note") });
    else phone.current?.focus();
  };

  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") onCancel();
  };

  return (
    <form className="rapport-touchpoint-form" noValidate onSubmit={submit}>
      <label htmlFor={`${id}phone`}>{words.phone()}</label>
      <input
        ref={phone}
        id={`${id}phone`}
        name="phone"
        type="tel"
        autoComplete="tel"
        required
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? `${id}missing` : undefined}
        onKeyDown={onKeyDown}
      />
      {isMissing && (
        <p id={`${id}missing`} className="rapport-touchpoint-missing" role="alert">
          {words.phoneMissing()}
        </p>
      )}
      <label htmlFor={`${id}note`}>{words.note()}</label>
      <input id={`${id}note`} name="note" autoComplete="off" maxLength={200} onKeyDown={onKeyDown} />
      <div className="rapport-touchpoint-actions">
        <button
          type="button"
          className="rapport-button"
          aria-disabled={busy || undefined}
          onClick={onCancel}
          onKeyDown={onKeyDown}
        >
          {words.cancel()}
        </button>
        <button
          type="submit"
          className="rapport-button"
          aria-disabled={busy || undefined}
          onKeyDown={onKeyDown}
        >
          {words.send()}
        </button>
      </div>
    </form>
  );
}

interface CallbackFormProps {
  readonly id: string;
  /** While it is on its way. */
  readonly busy: boolean;
  readonly onSend: (request: CallbackRequest) => void;
  readonly onCancel: () => void;
}
