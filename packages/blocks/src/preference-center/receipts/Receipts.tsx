"use client";
import { type ConsentReceipt, consentReceipts } from "@rapport/core";
import { useConsent, useMessages, usePersonalization } from "@rapport/react";
import { useId } from "react";
import { download } from "../../internals/download.ts";

/** The answers so far, newest first, each to be saved as a file, and all at once. */
export function Receipts() {
  const personalization = usePersonalization();
  const { decisions } = useConsent();
  const words = useMessages().preferences;
  const id = useId();
  const receipts = decisions.length > 0 ? consentReceipts(personalization) : [];
  const save = (of: readonly ConsentReceipt[]): void => {
    try {
      download(of.length === 1 ? `consent-${of[0]?.receiptId}.json` : "consent-receipts.json", of);
    } catch (error) {
      personalization.report(error);
    }
  };
  if (receipts.length === 0) return <p>{words.noReceipts()}</p>;
  return (
    <>
      <ul>
        {receipts.toReversed().map((receipt) => {
          const { receiptId, timestamp, purposes } = receipt;
          const allowed = purposes.filter(({ status }) => status === "given").length;
          return (
            <li key={receiptId}>
              <span id={`${id}${receiptId}`}>
                {words.receipt(Date.parse(timestamp), allowed, purposes.length)}
              </span>
              <button
                type="button"
                className="rapport-link"
                aria-describedby={`${id}${receiptId}`}
                onClick={() => save([receipt])}
              >
                {words.downloadOne()}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="rapport-link" onClick={() => save(receipts)}>
        {words.download()}
      </button>
    </>
  );
}
