"use client";
import { useMessages } from "@rapport/react";
import { useEffect, useId, useRef, useState } from "react";

interface ConfirmProps {
  /** Says what the button does. */
  label: string;
  /** What will happen. */
  question: string;
  /** Says what is confirmed. */
  confirm: string;
  /** How the first button looks. */
  className: string;
  onConfirm: () => void;
}

/** A button that asks once more, in its own place, before it does what cannot be undone. */
export function Confirm({ label, question, confirm, className, onConfirm }: ConfirmProps) {
  const { data } = useMessages();
  const [isAsking, setIsAsking] = useState(false);
  const text = useId();
  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The question first: pressing twice by mistake deletes nothing.
    if (isAsking) group.current?.focus();
    else if (wasAsking.current) button.current?.focus();
    wasAsking.current = isAsking;
    const asked = group.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setIsAsking(false);
    };
    asked?.addEventListener("keydown", onKey);
    return () => asked?.removeEventListener("keydown", onKey);
  }, [isAsking]);

  if (!isAsking)
    return (
      <button ref={button} type="button" className={className} onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  return (
    <div ref={group} role="group" aria-labelledby={text} className="rapport-data-confirm" tabIndex={-1}>
      <p id={text}>{question}</p>
      <button
        type="button"
        className="rapport-button"
        onClick={() => {
          // It may be there to stay: what is asked next is about other things.
          wasAsking.current = false;
          setIsAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button type="button" className="rapport-button" onClick={() => setIsAsking(false)}>
        {data.keep()}
      </button>
    </div>
  );
}
