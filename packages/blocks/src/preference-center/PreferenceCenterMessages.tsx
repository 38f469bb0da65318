"use client";
import type { MessagePreferences } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { useId } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

const frequencies: readonly MessagePreferences["frequency"][] = [
  "never",
  "monthly",
  "weekly",
  "daily",
  "at once",
];

/** What the host may write about, and how often. Without a word from the person it is "Never". Renders a `<fieldset>`. */
export function PreferenceCenterMessages({ types, ...given }: PreferenceCenterMessagesProps) {
  const { messages: wish, setMessages } = usePreferenceCenter("PreferenceCenter.Messages");
  const words = useMessages().preferences;
  const id = useId();
  return useRender("fieldset", given, {
    className: "rapport-purpose",
    children: (
      <>
        <legend>{words.messages()}</legend>
        <div role="group" aria-labelledby={`${id}about`}>
          <p id={`${id}about`}>{words.about()}</p>
          {types.map(({ id: type, title, text }) => {
            const checked = Object.hasOwn(wish.about, type) && wish.about[type] === true;
            return (
              <label key={type} className="rapport-choice">
                <input
                  type="checkbox"
                  checked={checked}
                  onChange={() => setMessages({ ...wish, about: { ...wish.about, [type]: !checked } })}
                />
                <span>
                  {title}
                  {text && <small>{text}</small>}
                </span>
              </label>
            );
          })}
        </div>
        <div role="radiogroup" aria-labelledby={`${id}often`}>
          <p id={`${id}often`}>{words.frequency()}</p>
          {frequencies.map((frequency) => (
            <label key={frequency} className="rapport-choice">
              <input
                type="radio"
                name={id}
                checked={wish.frequency === frequency}
                onChange={() => setMessages({ ...wish, frequency })}
              />
              <span>{words.frequencies(frequency)}</span>
            </label>
          ))}
        </div>
      </>
    ),
  });
}

/** A type of message that the host sends. */
export interface MessageType {
  /** What `mayMessage` is asked about. */
  readonly id: string;
  /** "New films by people you follow". */
  readonly title: string;
  /** One more sentence. */
  readonly text?: string;
}

export interface PreferenceCenterMessagesProps extends PartProps<"fieldset"> {
  types: readonly MessageType[];
}
