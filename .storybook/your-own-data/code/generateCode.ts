import type { EventMapping, ItemMapping } from "../mapping/mapping.ts";
import type { FileReport } from "../worker/job.ts";
import { eventCode } from "./eventCode.ts";
import { helpersFor } from "./helpers.ts";
import { itemCode } from "./itemCode.ts";

/**
 * The mapping as TypeScript to paste: makes items of rows, and a personalization of what a person did. A row is what
 * a reader of CSV or JSON gives, with the names of the columns.
 */
export function generateCode(
  items: FileReport<ItemMapping>,
  events: FileReport<EventMapping> | undefined,
): string {
  const body = [itemCode(items), events ? eventCode(events) : nobodyCode].join("\n\n");
  const core = events
    ? "createConsent, createPersonalization, type Personalization, type SignalDraft"
    : "createConsent, createPersonalization";
  return `import type { CardItem } from "@rapport/blocks/recommendation-card";
import { ${core} } from "@rapport/core";

${body}

${helpersFor(body)}
`;
}

const nobodyCode = `/** Starts with nobody known. Grant only what the person has allowed. */
export const personalization = createPersonalization({
  consent: createConsent(["preference", "behavioral"]),
});`;
