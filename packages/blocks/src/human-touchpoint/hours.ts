/** From and to, as a clock shows them: `["9:00", "18:00"]`. What ends before it begins ends the next day; `"24:00"` is midnight. */
export type OpeningSpan = readonly [from: string, to: string];

/** The days of the week, Monday first (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When somebody is there. Serialisable. */
export interface OpeningHours {
  /** Of the people who are there, by its IANA name: `"Europe/Berlin"`. */
  readonly timeZone: string;
  /** By weekday, 1 for Monday. A day that is missing is closed. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly OpeningSpan[]>>>;
  /** Days that are otherwise, by their date: `{ "2026-12-25": [] }`. */
  readonly except?: Readonly<Record<string, readonly OpeningSpan[]>>;
}

/** Whether somebody is there, and when that changes, in milliseconds since the epoch; undefined if not within two weeks. */
export type Opening =
  | { readonly open: true; readonly until: number | undefined }
  | { readonly open: false; readonly opens: number | undefined };
