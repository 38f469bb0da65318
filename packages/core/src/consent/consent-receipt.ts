import type { Personalization } from "../personalization.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { validity } from "./declared-consent.ts";
import { declaredConsentOf } from "./set-consent.ts";

/** What a person can keep of an answer. Field names follow ISO/IEC TS 27560:2023 where it has one. */
export interface ConsentReceipt {
  readonly schemaVersion: "ISO/IEC TS 27560:2023";
  readonly receiptId: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** ISO 8601: when it will be asked again. */
  readonly expiry: string;
  readonly piiController: string;
  /** BCP 47 tag of the language it was asked in. */
  readonly language: string;
  /** Where it was answered. */
  readonly collectionMethod: string;
  /** Whether the browser sent Global Privacy Control. */
  readonly optOutSignal: boolean;
  /** What was read: the version of the text, its fingerprint, and where the notice is. */
  readonly notice: { readonly version: string; readonly hash: string; readonly url?: string };
  readonly purposes: readonly {
    readonly purpose: string;
    readonly piiCategory: DataKind;
    readonly status: "given" | "refused";
  }[];
}

/**
 * Every answer so far, oldest first. Plain data, to show or to export.
 * @throws RapportError if consent was not declared with `declareConsent`.
 */
export function consentReceipts(personalization: Personalization): ConsentReceipt[] {
  const { controller, notice } = declaredConsentOf(personalization).declaration;
  return personalization.decisions().flatMap((decision): ConsentReceipt[] => {
    if (decision.type !== "consent") return [];
    const { id, time, locale, surface, optOut, version, policy, answers } = decision;
    return [
      {
        schemaVersion: "ISO/IEC TS 27560:2023",
        receiptId: id,
        timestamp: new Date(time).toISOString(),
        expiry: new Date(time + validity).toISOString(),
        piiController: controller,
        language: locale,
        collectionMethod: surface,
        optOutSignal: optOut,
        notice: { version, hash: policy, ...(notice !== undefined && { url: notice }) },
        purposes: Object.entries(answers).flatMap(([purpose, kinds]) =>
          Object.entries(kinds).map(([kind, isGiven]) => ({
            purpose,
            piiCategory: kind as DataKind,
            status: isGiven ? ("given" as const) : ("refused" as const),
          })),
        ),
      },
    ];
  });
}
