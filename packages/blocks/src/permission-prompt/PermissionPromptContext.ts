import type { PermissionSource, PersonsAct } from "@rapport/react/permission";
import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { PermissionPromptPhase } from "./phase.ts";
import type { PermissionPromptReason } from "./usePrompt.ts";

/** What the parts of the prompt share. */
export interface PermissionPromptContextValue {
  readonly source: PermissionSource;
  /** Of the permission: words are found by it. */
  readonly name: string;
  readonly phase: PermissionPromptPhase;
  /** Whether the person decides: something is explained, and both answers are there. */
  readonly deciding: boolean;
  /** Of the heading. */
  readonly id: string;
  /** Whether the person has put it off here, just now. */
  readonly postponed: boolean;
  /** The person starts it. */
  readonly start: (event: PersonsAct) => void;
  /** Asks the browser, at once. */
  readonly allow: (event: PersonsAct) => void;
  readonly later: (reason: PermissionPromptReason) => void;
  /** The browser's own button was pressed, and its question is open. */
  readonly press: () => void;
  /** What the browser's own button brought. */
  readonly settle: (answer: Promise<unknown>) => void;
}

export const [PermissionPromptContext, usePermissionPrompt] =
  createRequiredContext<PermissionPromptContextValue>("PermissionPrompt.Root");
