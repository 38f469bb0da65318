import {
  createPersonalization,
  declareConsent,
  type Entry,
  type Personalization,
  setConsent,
  type SignalDraft,
  type Storage,
} from "@rapport/core";
import { randomFrom, shuffled } from "../../quality/random.ts";
import { macrotask } from "./macrotask.ts";

const year = 365 * 86_400_000;
const now = Date.UTC(2026, 10, 1);
const kinds = { preference: "What you rate.", behavioral: "What you open." };

/** What one device stores. */
class Device implements Storage {
  readonly #entries: Map<string, Entry>;
  readonly #listeners = new Set<() => void>();

  constructor(...logs: readonly (readonly Entry[])[]) {
    this.#entries = new Map(logs.flat().map((entry) => [entry.id, entry]));
  }

  load = async (): Promise<readonly Entry[]> => this.all();
  append = async (entries: readonly Entry[]): Promise<void> => {
    for (const entry of entries) this.#entries.set(entry.id, entry);
  };
  remove = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) this.#entries.delete(id);
  };
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  all(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Another device is met: what it has comes in. */
  async meet(other: Device): Promise<void> {
    await this.append(other.all());
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Somebody at a device. */
async function open(device: Device, time: number, random: number): Promise<Personalization> {
  const clock = (): number => time;
  const declaration = {
    ...{ controller: "Bench", version: "1" },
    purposes: [{ id: "recommendations", title: "Pick things", text: "So that they fit.", kinds }],
  };
  const person = createPersonalization({
    ...{ clock, storage: device, random: () => random },
    consent: declareConsent(declaration, { clock, optOut: () => false }),
  });
  person.mount();
  await person.ready;
  return person;
}

const answer = (person: Personalization, preference: boolean, behavioral: boolean): void => {
  setConsent(person, { recommendations: { preference, behavioral } }, { surface: "bench", locale: "en" });
};

/** One act, choice or decision, drawn by chance. Returns the id of what was written. */
function actOf(person: Personalization, random: () => number): string | undefined {
  const pick = Math.floor(random() * 12);
  const id = `i${Math.floor(random() * 6)}`;
  const item = { id, title: id, traits: [`genre:${id}`] };
  const entries = person.entries();
  const any = entries[Math.floor(random() * entries.length)]?.id ?? "";
  if (pick < 2) person.retract([any]);
  else if (pick === 2) answer(person, random() < 0.7, random() < 0.7);
  else if (pick === 3 && random() < 0.5) person.decide({ type: "erase", targets: [any] });
  else if (pick === 4 && random() < 0.2) person.decide({ type: "erase", targets: "everything" });
  else {
    const drafts: readonly SignalDraft[] = [
      { type: "rate", value: 1, item },
      { type: "open", item },
      { type: "hide", item },
      { type: "mute", trait: `genre:${id}` },
    ];
    const outcome = person.record(drafts[pick % drafts.length] as SignalDraft);
    return outcome.recorded ? outcome.signal.id : undefined;
  }
  return undefined;
}

/** Three devices with clocks that are years apart, which act, meet, and part again. */
async function devicesOf(random: () => number): Promise<{ devices: Device[]; isInOrder: boolean }> {
  const devices = [new Device(), new Device(), new Device()];
  const times = shuffled([now - year, now, now + year], random);
  const people = await Promise.all(
    devices.map((device, at) => open(device, times[at] as number, (at + 1) / 5)),
  );
  const last = ["", "", ""];
  let isInOrder = true;
  for (const person of people) answer(person, true, true);
  const moments = 10 + Math.floor(random() * 20);
  for (let moment = 0; moment < moments; moment += 1) {
    const at = Math.floor(random() * 3);
    if (random() < 0.25) {
      await devices[at]?.meet(devices[(at + 1 + Math.floor(random() * 2)) % 3] as Device);
      await macrotask();
    } else {
      const id = actOf(people[at] as Personalization, random);
      // Whatever the clock says, what somebody does comes after all they have seen.
      const seen = people[at]?.entries().at(-1)?.id ?? "";
      if (id !== undefined && (id <= (last[at] ?? "") || id !== seen)) isInOrder = false;
      last[at] = id ?? last[at] ?? "";
    }
  }
  await macrotask();
  return { devices, isInOrder };
}

type Merge = (...logs: readonly (readonly Entry[])[]) => Promise<readonly Entry[]>;

/** What a visit makes of everything that is there. Its clock is behind, so nothing is old enough to be tidied away. */
const union: Merge = async (...logs) => {
  const device = new Device(...logs);
  await open(device, now - 2 * year, 0.9);
  await macrotask();
  return device.all();
};

/** How logs are often merged: one after the other, erasing what came in so far. Has to lose. */
const oneByOne: Merge = async (...logs) => {
  const kept = new Map<string, Entry>();
  for (const entry of logs.flat()) {
    if (entry.type === "erase")
      for (const id of entry.targets === "everything" ? [...kept.keys()] : entry.targets) kept.delete(id);
    kept.set(entry.id, entry);
  }
  return [...kept.values()];
};

const text = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

/** Whether merging keeps its laws for three logs. */
async function isLawful(
  merge: Merge,
  a: readonly Entry[],
  b: readonly Entry[],
  c: readonly Entry[],
): Promise<boolean> {
  const ab = await merge(a, b);
  const abc = text(await merge(ab, c));
  const same = [
    text(await merge(b, a)) === text(ab),
    text(await merge(a, await merge(b, c))) === abc,
    text(await merge(c, b, a, b)) === abc,
    text(await merge(ab, a)) === text(ab),
    text(await merge(ab, ab)) === text(ab),
  ];
  return same.every(Boolean);
}

/**
 * Merges the logs of three devices in every way, trace by trace.
 * @returns How many traces broke a law: commutative, associative, idempotent, in the order of a counter per writer.
 */
export async function mergeTraces(seed: number, count: number, isControl: boolean): Promise<number> {
  let broken = 0;
  for (let trace = 0; trace < count; trace += 1) {
    const { devices, isInOrder } = await devicesOf(randomFrom(seed * 1_000_003 + trace));
    const [a = [], b = [], c = []] = devices.map((device) => device.all());
    if (!isInOrder || !(await isLawful(isControl ? oneByOne : union, a, b, c))) broken += 1;
  }
  return broken;
}
