import type { DataKind } from "@rapport/core";
import type { ConsentHandle } from "@rapport/react";
import { useState } from "react";

/** Answers that a person is still thinking about. */
export interface ConsentDraft {
  /** What a switch shows: the draft, else what was granted. Never ticked for the person. */
  readonly checked: (purpose: string, kind: DataKind) => boolean;
  readonly toggle: (purpose: string, kind: DataKind) => void;
  /** Forgets the draft. */
  readonly reset: () => void;
  /** How many switches stand otherwise than what was saved. */
  readonly changes: number;
}

/** Holds only what differs from what was saved, so that an answer given in another tab shows through. */
export function useConsentDraft({ answer }: ConsentHandle): ConsentDraft {
  const [draft, setDraft] = useState<ReadonlyMap<string, boolean>>(new Map());
  const checked = (purpose: string, kind: DataKind): boolean =>
    draft.get(`${kind} ${purpose}`) ?? answer(purpose, kind) === "granted";
  return {
    checked,
    toggle: (purpose, kind) => {
      const next = !checked(purpose, kind);
      const drafts = new Map(draft);
      if (next === (answer(purpose, kind) === "granted")) drafts.delete(`${kind} ${purpose}`);
      else drafts.set(`${kind} ${purpose}`, next);
      setDraft(drafts);
    },
    reset: () => setDraft(new Map()),
    changes: draft.size,
  };
}
