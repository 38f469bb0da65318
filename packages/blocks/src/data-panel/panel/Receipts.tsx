"use client";
import { type ConsentReceipt, consentReceipts, type Messages, type Personalization } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { useId, useRef } from "react";
import { useRender } from "../../internals/useRender.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelReceiptsProps } from "../DataPanelReceipts.tsx";
import { Heading } from "./Heading.tsx";
import { More } from "./More.tsx";
import { useShown } from "./useShown.ts";
import { titleOf } from "./words.ts";

/** `DataPanel.Receipts`, which says what it is. */
export function Receipts(given: DataPanelReceiptsProps) {
  useDataPanel("DataPanel.Receipts");
  const personalization = usePersonalization();
  const messages = useMessages();
  const { data } = messages;
  const heading = useId();
  const isDeclared = "declaration" in personalization.consent;
  const receipts = isDeclared ? consentReceipts(personalization).toReversed() : [];
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(
    list,
    receipts.map(({ receiptId }) => receiptId),
    3,
  );
  const section = useRender("section", given, {
    className: "rapport-data-group",
    "aria-labelledby": heading,
    children: (
      <>
        <header>
          <Heading id={heading} count={receipts.length}>
            {data.receipts()}
          </Heading>
          <p>{receipts.length > 0 ? data.receiptsText() : data.noReceipts()}</p>
        </header>
        {receipts.length > 0 && (
          <ul ref={list}>
            {receipts.slice(0, shown.shown).map((receipt) => (
              <li key={receipt.receiptId} className="rapport-data-entry" tabIndex={-1}>
                <p className="rapport-data-what">
                  <time dateTime={receipt.timestamp}>{data.date(Date.parse(receipt.timestamp))}</time>
                </p>
                {factsOf(receipt, personalization, messages).map((fact) => (
                  <p key={fact} className="rapport-data-facts">
                    {fact}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
        <footer>
          <More shown={shown} all={receipts.length} />
        </footer>
      </>
    ),
  });
  return isDeclared ? section : null;
}

/** What was answered to what, and for how long it holds. */
function factsOf(receipt: ConsentReceipt, personalization: Personalization, { data }: Messages): string[] {
  const about = (status: "given" | "refused"): string[] => {
    const answers = receipt.purposes.filter((answer) => answer.status === status);
    return [...new Set(answers.map(({ purpose }) => purpose))].map((id) =>
      data.purposeWith(
        titleOf(id, personalization),
        answers.filter(({ purpose }) => purpose === id).map(({ piiCategory }) => data.kind(piiCategory)),
      ),
    );
  };
  const given = about("given");
  const refused = about("refused");
  return [
    given.length > 0 && data.allowed(given),
    refused.length > 0 && data.refused(refused),
    [
      data.holds(Date.parse(receipt.expiry)),
      data.asked(receipt.collectionMethod, receipt.notice.version),
      receipt.optOutSignal && data.optOut(),
    ]
      .filter(Boolean)
      .join(" · "),
  ].filter((fact) => fact !== false);
}
