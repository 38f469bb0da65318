import { attentionOf } from "@rapport/core/attention";
import { usePersonalization } from "@rapport/react";
import { useAsk, useHold } from "@rapport/react/attention";
import {
  type PermissionOutcome,
  type PermissionResult,
  type PermissionSource,
  type PersonsAct,
  usePermission,
  usePermissionHistory,
} from "@rapport/react/permission";
import { useRef, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { type ChangeDetails, useControllable } from "../internals/useControllable.ts";
import type { PermissionPromptContextValue } from "./PermissionPromptContext.ts";
import { isDeciding, phaseOf } from "./phase.ts";

/**
 * What opened or closed the explanation: the person started it or said "Not now", by the button or by Escape; or the
 * browser gave their answer.
 */
export type PermissionPromptReason = "start" | "later" | "escape" | PermissionOutcome["status"];

export interface PromptOptions<Source extends PermissionSource> {
  /**
   * The permission: `"geolocation"`, `"notifications"`, `"camera"`, `"microphone"`, one of these with options, or an
   * adapter for anything else, which stays the same between renders.
   */
  source: Source;
  /**
   * Under what the person's answers are remembered. Two features that need the same permission may ask apart.
   * @default `permission:` and the name of the permission
   */
  ask?: string | undefined;
  /** Among what would like to ask at the same time. @default 60 */
  priority?: number | undefined;
  /** Makes the host decide whether the explanation is shown, whatever else is asked on the page. */
  open?: boolean | undefined;
  /**
   * Shows the explanation at once: for when the person has just reached for what needs it.
   * @default false
   */
  defaultOpen?: boolean | undefined;
  /** Called before the person opens the explanation, or it closes. `details.cancel()` leaves it, and records nothing. */
  onOpenChange?: ((open: boolean, details: ChangeDetails<PermissionPromptReason>) => void) | undefined;
  /** Given what was allowed, each time: a position, a camera or microphone to `take()`, what the adapter gives. */
  onGranted?: ((result: PermissionResult<Source>) => void) | undefined;
}

/** Nothing has happened here. */
const calm = { failed: false, postponed: false, pressed: false };

/** Brings together how the permission stands, what the person said before, and whether it may be brought up now. */
export function usePrompt<Source extends PermissionSource>(
  options: PromptOptions<Source>,
): Omit<PermissionPromptContextValue, "id"> {
  const { source, priority, onGranted } = options;
  const name = typeof source === "string" ? source : source.name;
  const { ask = `permission:${name}` } = options;
  const personalization = usePersonalization();
  const { standing, known, asking, request, settle } = usePermission(source, { onGranted });
  const history = usePermissionHistory(ask);
  const [open, change] = useControllable(
    personalization,
    options.open,
    options.defaultOpen ?? false,
    options.onOpenChange,
  );
  const [state, setState] = useState(calm);
  /** Whether the person put it off while the browser was asking: what becomes of its question is no second answer. */
  const answered = useRef(false);

  const undecided = standing === "prompt" || standing === "unknown";
  const wanted = options.open === undefined && !open && known && undecided;
  const budget = useAsk({
    id: ask,
    kind: "permission",
    priority,
    wanted: wanted && !history.exhausted,
  });
  const shown = open || (wanted && budget.status === "showing");
  const phase = phaseOf({
    standing,
    // Whoever put it off meanwhile is not kept waiting for the browser.
    asking: (asking || state.pressed) && !state.postponed,
    failed: state.failed,
    open: shown,
  });

  // What the person opened themselves goes before whatever else would like to ask, and so does the browser's question.
  useHold("dialog", asking || phase === "waiting" || (open && phase === "explainer"));

  const close = (reason: PermissionPromptReason): boolean => !open || change(false, reason);

  const conclude = guarded(personalization, (outcome: PermissionOutcome, isAnswered: boolean): void => {
    const { status } = outcome;
    if (status === "untrusted") return;
    if (status === "failed") {
      personalization.report(outcome.error);
      attentionOf(personalization).failed();
    }
    if (status === "dismissed") history.dismissed();
    if (status === "granted") budget.answer("yes");
    if (!isAnswered && (status === "dismissed" || status === "denied")) budget.answer("later");
    close(status);
    setState({ ...calm, failed: status === "failed", postponed: status === "dismissed" });
  });

  const followUp = (outcome: PermissionOutcome): void => conclude(outcome, answered.current);

  const allow = (event: PersonsAct): void => {
    answered.current = false;
    setState(calm);
    void request(event).then(followUp);
  };

  const putOff = guarded(personalization, (reason: PermissionPromptReason): boolean => {
    if (!close(reason)) return false;
    budget.answer("later");
    setState({ ...calm, postponed: true });
    return true;
  });

  return {
    source,
    name,
    phase,
    deciding: isDeciding(phase),
    postponed: state.postponed,
    allow,
    start: (event) => {
      // Whoever said yes before knows what it is good for.
      if (standing === "granted" || history.allowed) allow(event);
      else if (change(true, "start")) setState(calm);
    },
    later: (reason) => {
      if (putOff(reason)) answered.current = true;
    },
    press: () => {
      answered.current = false;
      setState({ ...calm, pressed: true });
    },
    settle: (answer) => void settle(answer).then(followUp),
  };
}
