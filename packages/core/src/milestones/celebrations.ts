import { attentionOf } from "../attention/attention-of.ts";
import type { Attention } from "../attention/attention.ts";
import type { Ask, Waiting } from "../attention/ask.ts";
import { keptIn } from "../kept-in.ts";
import type { Personalization } from "../personalization.ts";
import { tellAll } from "../tell-all.ts";
import type { MilestoneSet } from "./milestone.ts";
import { type Milestones, milestonesOf } from "./milestones.ts";
import type { Reached } from "./progress.ts";

/** What is celebrated now: one milestone is seen, the others that came with it are named beside it. */
export interface Celebration {
  /** Counts the celebrations of this page, from 1. */
  readonly number: number;
  readonly first: Reached;
  readonly others: readonly Reached[];
}

/** What may be celebrated on this page, one celebration at a time. */
export interface Celebrations {
  readonly milestones: Milestones;
  /**
   * What is celebrated now. Another object whenever it changes.
   * @param place Of several that show it, the first one that is mounted is told; the next one when that has left.
   */
  current(place?: object): Celebration | undefined;
  /**
   * Ends what is celebrated. It stays in the history.
   * @param place One that is not told of it ends nothing.
   */
  end(place?: object): void;
  subscribe(listener: () => void): () => void;
  /**
   * Starts to follow the log, and to ask for attention. Counted: call what it returns once per mount.
   * @param place Stands for what shows it; without one, nothing does.
   */
  mount(place?: object): () => void;
}

/**
 * What a page that celebrates asks for. Milestones that are declared apart ask apart, so that only one is seen at a time. The
 * empty part keeps it from being named like a kind of celebration that is turned off.
 */
const askFor = ({ byId }: MilestoneSet): Ask => ({
  id: `milestone::${[...byId.keys()].join(",")}`,
  kind: "milestone",
});
/** What takes away a celebration that is seen already. */
const ending: ReadonlySet<Waiting> = new Set(["checkout", "held", "quiet"]);

const known = new WeakMap<Milestones, Celebrations>();

/**
 * The celebrations of a person, through the one budget for attention: never while they type or check out, in an open dialog,
 * or shortly after an error or a setback. A milestone is claimed before it shows.
 */
export function celebrationsOf(personalization: Personalization, set: MilestoneSet): Celebrations {
  const milestones = milestonesOf(personalization, set);
  return keptIn(known, milestones, () => new Queue(personalization, milestones));
}

class Queue implements Celebrations {
  readonly milestones: Milestones;
  readonly #ask: Ask;
  readonly #attention: Attention;
  readonly #person: Personalization;
  readonly #listeners = new Set<() => void>();
  /** In the order in which they came. */
  readonly #places = new Set<object>();
  #current: Celebration | undefined;
  #count = 0;
  #isClaiming = false;
  #mounts = 0;
  #stopWanting: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor(person: Personalization, milestones: Milestones) {
    this.milestones = milestones;
    this.#ask = askFor(milestones.set);
    this.#person = person;
    this.#attention = attentionOf(person);
  }

  current(place?: object): Celebration | undefined {
    const [first] = this.#places;
    return place === undefined || place === first ? this.#current : undefined;
  }

  end(place?: object): void {
    if (!this.current(place)) return;
    this.#set(undefined);
    this.#look();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  mount(place?: object): () => void {
    this.#mounts += 1;
    if (place) this.#places.add(place);
    if (this.#mounts === 1) this.#start();
    this.#tell();
    let mounted = true;
    return () => {
      if (!mounted) return;
      mounted = false;
      this.#mounts -= 1;
      if (place) this.#places.delete(place);
      if (this.#mounts === 0) this.#stop();
      this.#tell();
    };
  }

  #start(): void {
    const look = (): void => this.#look();
    const stops = [this.milestones.mount(), this.milestones.subscribe(look), this.#attention.subscribe(look)];
    this.#stopFollowing = () => {
      for (const stop of stops) stop();
    };
    this.#look();
  }

  #stop(): void {
    this.#stopFollowing?.();
    this.#stopWanting?.();
    this.#stopWanting = undefined;
  }

  /** Asks for attention as long as there is something to celebrate, and celebrates when it is given. */
  #look(): void {
    if (this.#mounts === 0) return;
    const isWanted = this.#current !== undefined || this.#isClaiming || this.milestones.waiting().length > 0;
    if (isWanted) this.#stopWanting ??= this.#attention.want(this.#ask);
    else {
      this.#stopWanting?.();
      this.#stopWanting = undefined;
    }
    const state = this.#attention.state(this.#ask.id);
    if (state.status === "showing") void this.#celebrate();
    else if (this.#current && state.status === "waiting" && ending.has(state.because)) this.end();
  }

  async #celebrate(): Promise<void> {
    if (this.#isClaiming || this.milestones.waiting().length === 0) return;
    this.#isClaiming = true;
    const claimed = await this.#claim();
    // It is tried again with the next change, not at once.
    if (!claimed) return;
    const [first, ...others] = claimed;
    if (first && this.#current)
      // Who reads is not interrupted: what comes meanwhile joins.
      this.#set({ ...this.#current, others: [...this.#current.others, first, ...others] });
    else if (first) {
      this.#count += 1;
      this.#set({ number: this.#count, first, others });
    }
    this.#look();
  }

  /** @returns Undefined if it failed. */
  async #claim(): Promise<readonly Reached[] | undefined> {
    try {
      return await this.milestones.claim();
    } catch (error) {
      this.#person.report(error);
      return undefined;
    } finally {
      this.#isClaiming = false;
    }
  }

  #set(current: Celebration | undefined): void {
    if (current === this.#current) return;
    this.#current = current;
    this.#tell();
  }

  #tell(): void {
    tellAll(this.#listeners, (error) => this.#person.report(error));
  }
}
