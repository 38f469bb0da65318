import type * as details from "./DetailsFields.tsx";

/** The code of the checkboxes. */
export type Fields = typeof details.DetailsFields;

/** Loads the checkboxes of the details; the browser keeps them. Rejects if they cannot be fetched. */
export async function loadDetails(): Promise<Fields> {
  return (await import("./DetailsFields.tsx")).DetailsFields;
}
