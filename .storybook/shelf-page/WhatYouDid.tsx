import { forget, wordAge } from "@rapport/core";
import { usePageLocale } from "@rapport/fixtures/words";
import { useMessages, usePersonalization, usePublishReceipt } from "@rapport/react";
import { useCallback, useId, useState, useSyncExternalStore } from "react";
import { didWords } from "./did-words.ts";

/** As many as are taken in at a glance. */
const shownAtFirst = 8;

/** Everything the person did, newest first, each with a way back. */
export function WhatYouDid({ title, level }: WhatYouDidProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const personalization = usePersonalization();
  const messages = useMessages();
  const words = didWords[usePageLocale()];
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
      <Heading id={id}>{title ?? words.title}</Heading>
      {signals.length === 0 && <p>{words.nothing}</p>}
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
                  {
                    words.did[
                      signal.type === "rate" ? (signal.value > 0 ? "liked" : "disliked") : signal.type
                    ]
                  }{" "}
                  <b>{about}</b>
                  <span className="shelf-page-age">
                    {wordAge(signal.time, personalization.clock(), messages)}
                  </span>
                </span>
                <button
                  type="button"
                  className="rapport-link"
                  aria-label={`${words.undo}: ${about}`}
                  onClick={() => publish("undone", forget(personalization, [signal.id]))}
                >
                  {words.undo}
                </button>
              </li>
            );
          })}
      </ul>
      {signals.length > shownAtFirst && (
        <button type="button" className="rapport-link" onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(messages.number(signals.length))}
        </button>
      )}
    </section>
  );
}

interface WhatYouDidProps {
  /** @default "What you did" */
  readonly title?: string | undefined;
  /** Of the heading. */
  readonly level: 2 | 3;
}
