export * as ConsentLinks from "./index.parts.ts";
export type { ConsentNotesProps } from "../internals/ConsentNotes.tsx";
export type { ConsentLinksReopenProps } from "./ConsentLinksReopen.tsx";
export type { ConsentLinksWithdrawProps, ConsentLinksWithdrawState } from "./ConsentLinksWithdraw.tsx";
