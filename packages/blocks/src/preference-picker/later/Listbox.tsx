"use client";
import { useMessages } from "@rapport/react";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import type { PreferenceOption } from "../options.ts";
import type { PreferencePickerContextValue } from "../PreferencePickerContext.ts";
import { matchesStart } from "./matches.ts";

/** Milliseconds after which typing begins anew. */
const typingPause = 500;

/** Many options: one stop for the Tab key, and arrows within. */
export function Listbox({ options, picker }: ListboxProps) {
  const { locale } = useMessages();
  const { id, value, full, guessed, labelOf, toggle } = picker;
  const [active, setActive] = useState<string>();
  const typed = useRef({ text: "", time: 0 });
  const list = useRef<HTMLDivElement>(null);
  const found = options.findIndex(({ trait }) => trait === active);
  const at = Math.max(0, found);
  const idOf = (index: number): string => `${id}option${index}`;

  const moveTo = (index: number): void => {
    const option = options[index];
    if (!option) return;
    setActive(option.trait);
    const node = list.current?.children[index];
    node?.scrollIntoView({ block: "nearest" });
  };

  const typeAhead = (key: string, time: number): void => {
    const text = time - typed.current.time < typingPause ? typed.current.text + key : key;
    typed.current = { text, time };
    // One letter goes on to the next; more stay where they fit.
    const start = text.length > 1 ? at : at + 1;
    const order = options.map((_, index) => (start + index) % options.length);
    const next = order.find((index) => {
      const option = options[index];
      return option && matchesStart(labelOf(option), text, locale);
    });
    if (next !== undefined) moveTo(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, timeStamp } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = timeStamp - typed.current.time < typingPause && typed.current.text !== "";
    const option = options[at];
    if (key === "ArrowDown") moveTo(Math.min(options.length - 1, found + 1));
    else if (key === "ArrowUp") moveTo(Math.max(0, at - 1));
    else if (key === "Home") moveTo(0);
    else if (key === "End") moveTo(options.length - 1);
    else if ((key === " " && !isTyping) || key === "Enter") {
      if (option) {
        moveTo(at);
        toggle(option);
      }
    } else if (key.length === 1) typeAhead(key, timeStamp);
    else return;
    event.preventDefault();
  };

  const onClick = ({ target }: MouseEvent): void => {
    const index = [...(list.current?.children ?? [])].findIndex((node) => node.contains(target as Node));
    const option = options[index];
    if (!option) return;
    // The list has the focus, never an option of it.
    list.current?.focus({ preventScroll: true });
    moveTo(index);
    toggle(option);
  };

  return (
    <div
      ref={list}
      role="listbox"
      className="rapport-picker-list"
      aria-multiselectable
      aria-labelledby={`${id}legend`}
      aria-activedescendant={options.length > 0 ? idOf(at) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {options.map((option, index) => {
        const { trait } = option;
        const isPicked = value.includes(trait);
        const isGuess = !isPicked && guessed.has(trait);
        const isHeldBack = full && !isPicked;
        const description = [isGuess && `${id}guess`, isHeldBack && `${id}full`].filter(Boolean).join(" ");
        return (
          <div
            key={trait}
            id={idOf(index)}
            role="option"
            className="rapport-picker-list-option"
            aria-selected={isPicked}
            aria-disabled={isHeldBack || undefined}
            aria-describedby={description || undefined}
            data-active={index === at ? "" : undefined}
            data-guess={isGuess ? "" : undefined}
            tabIndex={-1}
          >
            {labelOf(option)}
          </div>
        );
      })}
    </div>
  );
}

interface ListboxProps {
  /** Those in sight. */
  readonly options: readonly PreferenceOption[];
  readonly picker: PreferencePickerContextValue;
}
