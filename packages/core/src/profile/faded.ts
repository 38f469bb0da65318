import type { Signal } from "../signals/signal.ts";
import type { HalfLife, HalfLives } from "./half-life.ts";
import type { ItemEvidence } from "./track.ts";

const day = 86_400_000;
const hour = 3_600_000;

// This is loaded on demand and shares no code with what is there at start: the numbers are those of `Track`, and tests tie them.
/** Half-lives after which the window of a `Track` moves: weights are the same if whole windows of events go. */
const window = 3;
/** Half-lives after which an act weighs nothing wherever its window began: 7 until 2^6 is rounded to 0, and a window. */
const lifetime = 7 + window;
/** Milliseconds for which it counts that an item was seen; `fatigueOf` looks no further back. */
const seenFor = 70 * day;
/** Most acts, and most sights of items, that are kept per kind and purpose, faded or not. */
const most = 5000;

/**
 * What was noticed of a person and has faded so far that no score is another without it. Never what they said or chose, and
 * nothing that they have while it may not be recommended again: of an opinion only what a later one replaced.
 *
 * Acts that fade with later ones go in whole windows, so that what remains weighs exactly what it weighed.
 * @param signals Those in force, in canonical order.
 * @param now Milliseconds since the epoch.
 * @param isBeginning False to name everything that may be missing elsewhere: without waiting for a window to be full.
 * @returns Their ids.
 */
export function fadedIn(
  signals: readonly Signal[],
  halfLives: HalfLives,
  now: number,
  isBeginning = true,
): ReadonlySet<string> {
  const evidence = signals.filter(isAboutItem);
  const groups = new Map<string, ItemEvidence[]>();
  for (const one of evidence) {
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  const isSpent = spentIn(evidence, now);
  const faded = new Set<string>();
  /** Id of the last act that goes, by item: what was seen before it had stopped to count. */
  const taken = new Map<string, string>();
  for (const group of groups.values()) {
    const [{ type, kind }] = group as [ItemEvidence];
    const isSight = type === "impression";
    const gone = isSight ? sightsOf(group, now) : actsOf(group, halfLives[kind], now, isSpent, isBeginning);
    for (const { id, item } of gone) {
      faded.add(id);
      if (!isSight && (taken.get(item.id) ?? "") < id) taken.set(item.id, id);
    }
  }
  for (const { type, id, item } of evidence)
    if (type === "impression" && id < (taken.get(item.id) ?? "")) faded.add(id);
  return faded;
}

/** Choices have no kind of data. */
const isAboutItem = (signal: Signal): signal is ItemEvidence => "item" in signal && "kind" in signal;

const groupOf = ({ type, kind, purpose }: ItemEvidence): string =>
  `${type === "impression" ? "seen" : "done"} ${kind} ${purpose}`;

const keyOf = ({ type, item }: ItemEvidence): string => `${type} ${item.id}`;

/** Whether an act was only noticed, or replaced. */
function spentIn(evidence: readonly ItemEvidence[], now: number): (act: ItemEvidence) => boolean {
  const last = new Map<string, ItemEvidence>();
  /** What replaced something that may outlast it, or that may be read without it. */
  const mixed = new Set<string>();
  for (const one of evidence) {
    const key = keyOf(one);
    const earlier = last.get(key);
    if (earlier && groupOf(earlier) !== groupOf(one)) mixed.add(key);
    last.set(key, one);
  }
  return (act) => {
    if (mixed.has(keyOf(act))) return false;
    if (act.type === "own") return act.time + (act.repeatAfter ?? Infinity) <= now;
    return (act.type !== "rate" && act.type !== "save") || last.get(keyOf(act)) !== act;
  };
}

function sightsOf(group: readonly ItemEvidence[], now: number): readonly ItemEvidence[] {
  const limit = latestOf(group, now) - seenFor;
  return group.filter(({ time }, at) => time < limit || at < group.length - most);
}

function actsOf(
  group: readonly ItemEvidence[],
  halfLife: HalfLife,
  now: number,
  isSpent: (act: ItemEvidence) => boolean,
  isBeginning: boolean,
): readonly ItemEvidence[] {
  if ("days" in halfLife) {
    // An act counts with its hour.
    const limit = latestOf(group, now) - lifetime * halfLife.days * day - hour;
    return group.filter((act, at) => (act.time < limit || at < group.length - most) && isSpent(act));
  }
  const newer = Math.min(lifetime * halfLife.events, most);
  const spent = group.slice(0, Math.max(0, group.length - Math.ceil(newer))).filter(isSpent);
  const whole = isBeginning ? window * halfLife.events : 1;
  // With a fraction of an event no number of whole windows is sure to be a whole number.
  return Number.isInteger(whole) ? spent.slice(0, spent.length - (spent.length % whole)) : [];
}

/** The last time something was noticed, unless a clock was ahead. */
const latestOf = (group: readonly ItemEvidence[], now: number): number =>
  Math.min(
    now,
    group.reduce((latest, { time }) => Math.max(latest, time), -Infinity),
  );
