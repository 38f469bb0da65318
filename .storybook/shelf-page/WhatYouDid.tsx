import type { Signal } from "@rapport/core";
import { forget, wordAge } from "@rapport/core";
import { useMessages, usePersonalization, usePublishReceipt } from "@rapport/react";
import { useCallback, useId, useState, useSyncExternalStore } from "react";

/** As many as are taken in at a glance. */
const shownAtFirst = 8;

const words: Readonly<Record<Signal["type"], string>> = {
  rate: "Rated",
  open: "Opened",
  save: "Saved",
  dwell: "Stayed with",
  own: "Own",
  impression: "Saw",
  follow: "Follow",
  hide: "Hid",
  mute: "Muted",
  less: "Less of",
  ignore: "Not what I like:",
  count: "Did",
};

/** Everything the person did, newest first, each with a way back. */
export function WhatYouDid({ title, level }: WhatYouDidProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const personalization = usePersonalization();
  const messages = useMessages();
  const publish = usePublishReceipt();
  const version = useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => personalization.version,
    () => 0,
  );
  const [all, setAll] = useState(false);
  const signals = personalization.signals().filter(({ type }) => type !== "impression");
  return (
    <section aria-labelledby={id} data-version={version}>
      <Heading id={id}>{title}</Heading>
      {signals.length === 0 && <p>Nothing yet. The {messages.noun(2)} are in the order everyone sees.</p>}
      <ul className="shelf-page-did">
        {signals
          .toReversed()
          .slice(0, all ? undefined : shownAtFirst)
          .map((signal) => {
            const about =
              "item" in signal
                ? signal.item.title
                : messages.trait("trait" in signal ? signal.trait : signal.counter);
            return (
              <li key={signal.id}>
                <span>
                  {signal.type === "rate" ? (signal.value > 0 ? "Liked" : "Disliked") : words[signal.type]}{" "}
                  <b>{about}</b>
                  <span className="shelf-page-age">
                    {wordAge(signal.time, personalization.clock(), messages)}
                  </span>
                </span>
                <button
                  type="button"
                  className="rapport-link"
                  aria-label={`Undo: ${about}`}
                  onClick={() => publish("undone", forget(personalization, [signal.id]))}
                >
                  Undo
                </button>
              </li>
            );
          })}
      </ul>
      {signals.length > shownAtFirst && (
        <button type="button" className="rapport-link" onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${signals.length}`}
        </button>
      )}
    </section>
  );
}

interface WhatYouDidProps {
  readonly title: string;
  /** Of the heading. */
  readonly level: 2 | 3;
}
