import * as v from "valibot";
import type { Personalization } from "../personalization.ts";
import { act, type Receipt } from "../receipts/receipt.ts";
import type { Entry, SignalDraft } from "../signals/signal.ts";
import { ImportError, readJson } from "./read-json.ts";
import { type ExportedData, exportSchema, formatVersion } from "./schema.ts";

/** What became of an import. */
export interface ImportOutcome {
  /** Signals that were taken in. */
  readonly imported: number;
  /** Signals that are here already. */
  readonly known: number;
  /** Signals that need a consent which was not given here. */
  readonly refused: number;
  /** Signals that tell of something which is never kept about anybody, in production: in development they throw. */
  readonly sensitive: number;
  /** What it did to the lists, and the way back. */
  readonly receipt: Receipt;
}

/** Milliseconds by which a clock may be ahead. */
const tolerance = 86_400_000;

/**
 * Takes in what `exportData` wrote, on this device or another: all of it or, if anything is wrong with it, nothing. Consent
 * is never imported: evidence is taken in only where it is granted here and now.
 * @param text JSON, at most 1 MiB and 10,000 signals.
 * @throws ImportError with what is wrong; in development SensitiveDataError for evidence that must never be taken in, which
 * is left out and reported in production. Nothing was changed then.
 */
export function importData(personalization: Personalization, text: string): ImportOutcome {
  const data = readJson(text);
  const result = v.safeParse(exportSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new ImportError(
      `${v.getDotPath(issue) ?? "the file"} is not as an export has it: ${issue.message}`,
      isNewer(data) ? "newer" : "damaged",
    );
  }
  const { signals } = result.output;
  const latest = personalization.clock() + tolerance;
  const ahead = signals.find(({ time }) => time > latest);
  if (ahead) throw new ImportError(`the signal "${ahead.id}" lies in the future.`, "damaged");
  const here = new Set(personalization.entries().flatMap(keysOf));
  const fresh = signals.filter((signal) => !here.has(contentOf(signal)));
  const receipt = act(personalization, fresh.map(draftOf));
  const sensitive = receipt.refusals.filter((refusal) => refusal === "sensitive").length;
  return {
    imported: receipt.entries.length,
    known: signals.length - fresh.length,
    refused: receipt.refusals.length - sensitive,
    sensitive,
    receipt,
  };
}

const isNewer = (data: unknown): boolean =>
  v.is(
    v.object({ format: v.literal("rapport"), version: v.pipe(v.number(), v.gtValue(formatVersion)) }),
    data,
  );

type ExportedSignal = ExportedData["signals"][number];

/** Ids are given anew, so that what comes in counts as the last word on this device; the times stay. */
const draftOf = (signal: ExportedSignal): SignalDraft => signal as SignalDraft;

const keysOf = (entry: Entry): string[] =>
  "item" in entry || "trait" in entry || "counter" in entry ? [contentOf(entry as ExportedSignal)] : [];

/** The same act, wherever it was recorded. */
function contentOf(signal: ExportedSignal): string {
  const about =
    "item" in signal
      ? `item ${signal.item.id}`
      : "counter" in signal
        ? `counter ${signal.counter} ${signal.by ?? 1}`
        : `trait ${signal.trait}`;
  const value = "value" in signal ? signal.value : "seconds" in signal ? signal.seconds : "";
  return `${signal.type} ${signal.time} ${value} ${about}`;
}
