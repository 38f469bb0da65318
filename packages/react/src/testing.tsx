"use client";
import {
  createConsent,
  createPersonalization,
  type Consent,
  type DataKind,
  type Messages,
  type Personalization,
  type PersonalizationOptions,
} from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { type ReactNode, useState } from "react";
import { PersonalizationProvider } from "./PersonalizationProvider.tsx";

/** 1 November 2026, noon, UTC. */
const fixedTime = Date.UTC(2026, 10, 1, 12);

export interface TestPersonalizationOptions extends Omit<
  PersonalizationOptions,
  "clock" | "consent" | "random"
> {
  /** Milliseconds since the epoch at which the clock stands. @default 1 November 2026, noon UTC */
  readonly now?: number;
  /** Data kinds granted for recommendations. @default ["behavioral", "preference"] */
  readonly kinds?: readonly DataKind[];
}

export interface TestPersonalization extends Personalization {
  readonly consent: Consent;
  /** Moves the clock on. Milliseconds. */
  advance(milliseconds: number): void;
}

/** A personalization whose clock stands still and whose ids are the same in every run. */
export function createTestPersonalization({
  now = fixedTime,
  kinds = ["behavioral", "preference"],
  ...options
}: TestPersonalizationOptions = {}): TestPersonalization {
  let time = now;
  const personalization = createPersonalization({
    ...options,
    consent: createConsent(kinds),
    clock: () => time,
    random: () => 0.5,
  });
  const advance = (milliseconds: number): void => {
    time += milliseconds;
  };
  return Object.assign(personalization, { advance }) as TestPersonalization;
}

export interface TestPersonalizationProviderProps extends TestPersonalizationOptions {
  /** Use this one instead of creating one. */
  readonly personalization?: Personalization;
  /** Strings that differ from the English ones. */
  readonly messages?: Partial<Messages>;
  readonly children?: ReactNode;
}

/** Wraps what is tested: fixed clock, memory storage, behavior and preferences granted. */
export function TestPersonalizationProvider({
  personalization,
  messages,
  children,
  ...options
}: TestPersonalizationProviderProps): ReactNode {
  const [created] = useState(() => personalization ?? createTestPersonalization(options));
  const [words] = useState(() => ({ ...english, ...messages }));
  return (
    <PersonalizationProvider personalization={personalization ?? created} messages={words}>
      {children}
    </PersonalizationProvider>
  );
}
