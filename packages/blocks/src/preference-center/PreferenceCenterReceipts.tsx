"use client";
import { type ConsentReceipt, consentReceipts } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { useId } from "react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { download } from "./download.ts";
import { usePreferenceCenter } from "./PreferenceCenterContext.ts";

/**
 * Every answer so far, newest first, to look at and to keep: each as JSON, or all at once. Renders a `<section>`.
 */
export function PreferenceCenterReceipts({ level = 3, ...given }: PreferenceCenterReceiptsProps) {
  const personalization = usePersonalization();
  const { consent } = usePreferenceCenter("PreferenceCenter.Receipts");
  const words = useMessages().preferences;
  const id = useId();
  const Heading = `h${level}` as const;
  const receipts = consent.decisions.length > 0 ? consentReceipts(personalization) : [];
  const save = guarded(personalization, (of: readonly ConsentReceipt[]) =>
    download(of.length === 1 ? `consent-${of[0]?.receiptId}.json` : "consent-receipts.json", of),
  );
  const list = (
    <>
      <ul>
        {receipts.toReversed().map((receipt) => {
          const { receiptId, timestamp, purposes } = receipt;
          const time = Date.parse(timestamp);
          const allowed = purposes.filter(({ status }) => status === "given").length;
          return (
            <li key={receiptId}>
              <span id={`${id}${receiptId}`}>{words.receipt(time, allowed, purposes.length)}</span>
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
  return useRender(
    "section",
    given,
    {
      className: "rapport-preferences-receipts",
      "aria-labelledby": id,
      children: (
        <>
          <Heading id={id}>{words.receipts()}</Heading>
          {receipts.length > 0 ? list : <p>{words.noReceipts()}</p>}
        </>
      ),
    },
    { count: receipts.length } satisfies PreferenceCenterReceiptsState,
  );
}

export interface PreferenceCenterReceiptsState {
  /** `data-count`, absent while there is none. */
  count: number;
}

export interface PreferenceCenterReceiptsProps extends PartProps<"section", PreferenceCenterReceiptsState> {
  /**
   * Level of the heading.
   * @default 3
   */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}
