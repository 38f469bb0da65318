import { afterEach, beforeEach, vi } from "vitest";
import type { Entry } from "../signals/signal.ts";
import type { TestPerson } from "../testing/builders.fixture.ts";
import { createOutbox, type Outbox, type OutboxOptions } from "./outbox.ts";

const closing: (() => void)[] = [];
/** Stops what was opened last: at first the outbox, then its person. */
export const closeLast = (): void => closing.pop()?.();
/** Stops all that was opened. */
export function closeAll(): void {
  while (closing.length > 0) closeLast();
}
/** Runs what is due now. */
export const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closeAll();
  vi.useRealTimers();
});

/** A server that keeps what it gets by key, and does what the test says. */
export function server(answer: (entries: readonly Entry[]) => void = () => {}) {
  const rows = new Map<string, Entry>();
  const calls: (readonly Entry[])[] = [];
  const send: OutboxOptions["send"] = async (entries) => {
    calls.push(entries);
    answer(entries);
    for (const entry of entries) rows.set(entry.id, entry);
  };
  return { rows, calls, send, types: () => [...rows.values()].map(({ type }) => type) };
}

/** An outbox at work, whose person has read what is stored. Both end with the test. */
export async function opened(person: TestPerson, options: OutboxOptions): Promise<Outbox> {
  closing.push(person.mount());
  const outbox = createOutbox(person, options);
  closing.push(outbox.mount());
  await person.ready;
  await settled();
  return outbox;
}
