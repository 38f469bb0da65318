"use client";
import { type Messages, type Personalization, RapportError } from "@rapport/core";
import { createContext, type ReactNode, use, useEffect, useMemo } from "react";
import { PageReceipts } from "./receipts.ts";

/** @internal What all blocks share. It never changes while the page lives: state is read through subscriptions. */
export interface Shared {
  readonly personalization: Personalization;
  readonly messages: Messages;
  readonly receipts: PageReceipts;
}

const PersonalizationContext = createContext<Shared | undefined>(undefined);

export interface PersonalizationProviderProps {
  /** Made once with `createPersonalization`, outside of components or in `useState`. */
  readonly personalization: Personalization;
  /** Every string, for example `english` from `@rapport/core/messages/en`; keep the object stable between renders. */
  readonly messages: Messages;
  readonly children?: ReactNode;
}

/** Gives every block below it the same personalization. Renders nothing of its own. */
export function PersonalizationProvider({
  personalization,
  messages,
  children,
}: PersonalizationProviderProps): ReactNode {
  useEffect(() => personalization.mount(), [personalization]);
  const person = useMemo(() => ({ personalization, receipts: new PageReceipts() }), [personalization]);
  const shared = useMemo(() => ({ ...person, messages }), [person, messages]);
  return <PersonalizationContext value={shared}>{children}</PersonalizationContext>;
}

/** @internal */
export function useShared(): Shared {
  const shared = use(PersonalizationContext);
  if (!shared)
    throw new RapportError(
      process.env.NODE_ENV === "production"
        ? "no PersonalizationProvider"
        : "there is no PersonalizationProvider above this component, so it has no signals to read or write. " +
            "Wrap the app in <PersonalizationProvider personalization={createPersonalization()} messages={english}>.",
    );
  return shared;
}
