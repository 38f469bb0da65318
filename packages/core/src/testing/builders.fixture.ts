import { vi } from "vitest";
import { type Consent, createConsent } from "../consent/consent.ts";
import {
  createPersonalization,
  type Personalization,
  type PersonalizationOptions,
} from "../personalization.ts";
import type { Item } from "../ranking/item.ts";
import { type DataKind, dataKinds } from "../signals/data-kind.ts";
import type { Entry, Evidence, EvidenceBody, ItemReference, Retraction, Signal } from "../signals/signal.ts";
import type { Storage } from "../storage/storage.ts";

/** 1 November 2026, noon, UTC. */
export const noon = Date.UTC(2026, 10, 1, 12);
/** Milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** A candidate named after its id. */
export const item = (id: string, traits: readonly string[] = [], more: Partial<Item> = {}): Item => ({
  id,
  title: `Title ${id}`,
  traits,
  ...more,
});

/** As many candidates, `prefix`0 and so on, with the same traits. */
export const items = (
  count: number,
  prefix: string,
  traits: readonly string[] = [],
  more: Partial<Item> = {},
): Item[] => Array.from({ length: count }, (_, at) => item(`${prefix}${at}`, traits, more));

export interface TestPerson extends Personalization {
  readonly consent: Consent;
  /** Moves the clock. Milliseconds. */
  advance(milliseconds: number): void;
}

interface TestPersonOptions extends Omit<PersonalizationOptions, "clock" | "consent"> {
  /** @default all nine */
  readonly kinds?: readonly DataKind[];
}

/** A person whose clock stands at noon and whose ids are the same in every run. Not mounted. */
export function createPerson({ kinds = dataKinds, ...options }: TestPersonOptions = {}): TestPerson {
  let time = noon;
  const person = createPersonalization({
    random: () => 0.5,
    ...options,
    consent: createConsent(kinds),
    clock: () => time,
  });
  return Object.assign(person, {
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  }) as TestPerson;
}

/** The signal that was just recorded. Fails the test if it was refused. */
export function recorded(outcome: ReturnType<Personalization["record"]>): Signal {
  if (!outcome.recorded) throw new Error(`refused: ${outcome.refusal}`);
  return outcome.signal;
}

/** Records opinions, oldest first. */
export function like(person: Personalization, ...liked: readonly ItemReference[]): Signal[] {
  return person.recordAll(liked.map((of) => ({ type: "rate", value: 1, item: of }) as const)).map(recorded);
}

/** The id of the nth entry that a writer called `writer` made. */
export const entryId = (number: number, writer = "stored"): string =>
  `${number.toString(36).padStart(8, "0")}-${writer}`;

/** A stored signal. */
export const stored = (number: number, body: EvidenceBody, terms: Partial<Evidence> = {}): Evidence =>
  ({
    kind: "behavioral",
    purpose: "recommendations",
    id: entryId(number),
    time: noon - day,
    ...body,
    ...terms,
  }) as Evidence;

export const retraction = (number: number, targets: readonly string[]): Retraction => ({
  type: "retract",
  id: entryId(number),
  time: noon - day,
  targets,
});

/** A storage whose every call waits until the test lets it through or fails it. */
export function heldStorage() {
  const calls: { name: "load" | "append" | "remove"; entries: readonly Entry[]; ids: readonly string[] }[] =
    [];
  const waiting: { resolve: (loaded: readonly Entry[]) => void; reject: (error: unknown) => void }[] = [];
  let closed = 0;
  const hold = (call: (typeof calls)[number]): Promise<readonly Entry[]> => {
    calls.push(call);
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  };
  const storage: Storage = {
    load: () => hold({ name: "load", entries: [], ids: [] }),
    append: async (entries) => {
      await hold({ name: "append", entries: [...entries], ids: [] });
    },
    remove: async (ids) => {
      await hold({ name: "remove", entries: [], ids: [...ids] });
    },
    close: () => {
      closed += 1;
    },
  };
  /** What works with a storage is loaded on demand, so a call may come a while after what causes it. */
  const arrived = (call: number) => vi.waitUntil(() => waiting.length > call, { timeout: 15_000 });
  const settled = async (): Promise<void> => {
    // Everything that follows from a storage call is a chain of promises: a macrotask later it has run.
    await new Promise((resolve) => {
      setTimeout(() => resolve(undefined), 0);
    });
  };
  return {
    storage,
    calls,
    closed: () => closed,
    /** Answers the nth call. */
    resolve: async (call: number, loaded: readonly Entry[] = []) => {
      await arrived(call);
      waiting[call]?.resolve(loaded);
      await settled();
    },
    reject: async (call: number, error: unknown = new Error("storage failed")) => {
      await arrived(call);
      waiting[call]?.reject(error);
      await settled();
    },
  };
}
