import { afterEach, beforeEach, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { noon } from "../testing/builders.fixture.ts";
import type { Ask } from "./ask.ts";
import { attentionOf, configureAttention } from "./attention-of.ts";
import type { AttentionOptions } from "./options.ts";
import type { Slot } from "./slot.ts";
import type { Surroundings } from "./surroundings.ts";

/** A page whose goings-on the test decides. */
export function testSurroundings() {
  let busy: ReturnType<Surroundings["busy"]>;
  const listeners = new Set<() => void>();
  return {
    busy: () => busy,
    watch: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** How many watch it. */
    watched: () => listeners.size,
    turn: (next: typeof busy) => {
      busy = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

/** A place that several pages share. What the test tells is taken away: as when a page is hidden. */
export function testSlots() {
  const queue: { changed: () => void; held: boolean }[] = [];
  const next = (): void => {
    const [first] = queue;
    if (!first || first.held) return;
    first.held = true;
    first.changed();
  };
  const slot: Slot = {
    request: (changed) => {
      const one = { changed, held: false };
      queue.push(one);
      if (queue[0] === one) one.held = true;
      return {
        get held() {
          return one.held;
        },
        release: () => {
          one.held = false;
          queue.splice(queue.indexOf(one) >>> 0, 1);
          next();
        },
      };
    },
  };
  return {
    slot,
    waiting: () => queue.length,
    /** Who has it loses it, and queues again behind the others. */
    lose: () => {
      const [first] = queue.splice(0, 1);
      if (!first) return;
      first.held = false;
      queue.push(first);
      first.changed();
      next();
    },
  };
}

export const second = 1000;

export const steps: Ask = { id: "steps", kind: "permission" };
export const cookies: Ask = { id: "consent", kind: "consent" };
export const tenth: Ask = { id: "milestone:workouts:10", kind: "milestone" };
export const support: Ask = { id: "support", kind: "help" };

/** The clock of the tests in a file stands at noon until it is moved. */
export function withMovedClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: noon });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
}

/** Moves time on, and lets everything run that waits for it. Milliseconds. */
export const pass = async (milliseconds = 0): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** The asks of a person on a page whose goings-on the test decides. */
export function arranged(options: AttentionOptions = {}, one = createPersonalization()) {
  const around = testSurroundings();
  configureAttention(one, { surroundings: around, ...options });
  const attention = attentionOf(one);
  /** Why an ask waits, or where else it stands. */
  const because = (id: string): string => {
    const state = attention.state(id);
    return state.status === "waiting" ? state.because : state.status;
  };
  return { one, around, attention, because };
}
