import type { BlockedSignal, PersonalizationOptions, Signal } from "@rapport/core";
import { fail } from "./faults.ts";

/** What the blocks told the application. */
export interface Told {
  readonly signals: Signal["type"][];
  readonly blocked: BlockedSignal["draft"]["type"][];
  readonly errors: string[];
}

type Listeners = Required<Pick<PersonalizationOptions, "onSignal" | "onBlocked" | "onError">>;

/** Listeners that write down what they are told, and then throw if they should. */
export function tolds(throws: boolean): { readonly told: Told; readonly listeners: Listeners } {
  const told: Told = { signals: [], blocked: [], errors: [] };
  const end = (name: string): void => {
    if (throws) fail(name);
  };
  const listeners: Listeners = {
    onSignal: ({ type }) => {
      told.signals.push(type);
      end("onSignal");
    },
    onBlocked: ({ draft }) => {
      told.blocked.push(draft.type);
      end("onBlocked");
    },
    onError: (error) => {
      told.errors.push(error instanceof Error ? error.message : String(error));
      end("onError");
    },
  };
  return { told, listeners };
}
