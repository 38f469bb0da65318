export { exportData } from "./export-data.ts";
export { importData, type ImportOutcome } from "./import-data.ts";
export { ImportError, type ImportErrorCode } from "./read-json.ts";
export type { ExportedData } from "./schema.ts";
