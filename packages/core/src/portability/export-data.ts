import type { Personalization } from "../personalization.ts";
import { Log } from "../signals/log.ts";
import { type ExportedData, formatVersion } from "./schema.ts";

/** Everything that is kept of the person, without what they took back. Plain JSON; see `export-1.schema.json`. */
export function exportData(personalization: Personalization): ExportedData {
  const log = new Log(() => 0);
  for (const entry of personalization.entries()) log.add(entry);
  return {
    $schema: "https://unpkg.com/@rapport/core/schema/export-1.schema.json",
    format: "rapport",
    version: formatVersion,
    exported: new Date(personalization.clock()).toISOString(),
    signals: log.live().map((signal) => structuredClone(signal) as ExportedData["signals"][number]),
    decisions: log.decisions.map((decision) => ({ ...structuredClone(decision) })),
  };
}
