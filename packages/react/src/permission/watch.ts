import { release } from "./native/media.ts";
import { observe, type Observation } from "./observe.ts";
import { isAdapter, nameOf, type PermissionSource } from "./source.ts";
import type { PermissionOutcome, PermissionStanding } from "./standing.ts";

/** What is known of a permission on this page. */
export interface Watched {
  readonly standing: PermissionStanding;
  /** Whether that is known by now, even as `unknown`: false until the browser was looked at for the first time. */
  readonly known: boolean;
  /** Whether a request is open: the browser asks the person, or fetches what they allowed. */
  readonly asking: boolean;
}

/** What is known where nothing is: on a server, and before the first answer. */
export const nothingKnown: Watched = { standing: "unknown", known: false, asking: false };

/** Follows one permission for the whole page, while anybody wants to know. */
export class PermissionWatch {
  readonly #source: PermissionSource;
  readonly #listeners = new Set<() => void>();
  #watched = nothingKnown;
  #observation: Observation | undefined;
  #looks = 0;
  #open: Promise<PermissionOutcome> | undefined;

  constructor(source: PermissionSource) {
    this.#source = source;
  }

  readonly watched = (): Watched => this.#watched;

  readonly subscribe = (listener: () => void): (() => void) => {
    // Its own, so that somebody who subscribes twice also leaves twice.
    const own = (): void => listener();
    this.#listeners.add(own);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      if (this.#listeners.delete(own) && this.#listeners.size === 0) this.#stop();
    };
  };

  /**
   * Asks, before it returns, unless a request is open: then there is one outcome for both.
   * @param ask Begins the request.
   * @param give Told of what was allowed; afterwards nothing of it is kept.
   */
  request(ask: () => Promise<unknown>, give: (result: unknown) => void): Promise<PermissionOutcome> {
    this.#open ??= this.settle(attempted(ask), give).finally(() => {
      this.#open = undefined;
      this.#tell({ asking: false });
    });
    this.#tell({ asking: true });
    return this.#open;
  }

  /** Takes note of what the browser did without being asked by us, for example for its own button. */
  async settle(answer: Promise<unknown>, give: (result: unknown) => void): Promise<PermissionOutcome> {
    try {
      const result = await answer;
      this.#learn("granted");
      give(result);
      release(result);
      return { status: "granted" };
    } catch (error) {
      if (!isRefusal(error)) return { status: "failed", error };
      const standing = await this.#look();
      // Where nothing tells, the no that was just given is all there is to go by.
      if (standing === "unknown" || standing === "granted") this.#learn("denied");
      return { status: standing === "prompt" ? "dismissed" : "denied" };
    }
  }

  #start(): void {
    this.#observation = observe(this.#source, this.#changed);
    document.addEventListener("visibilitychange", this.#seen);
    this.#changed();
  }

  #stop(): void {
    this.#observation?.stop();
    this.#observation = undefined;
    document.removeEventListener("visibilitychange", this.#seen);
    this.#watched = { ...nothingKnown, asking: this.#watched.asking };
  }

  readonly #changed = (): void => void this.#look();

  // They may have been in the settings of the browser or the device, which not every browser tells.
  readonly #seen = (): void => {
    if (document.visibilityState === "visible") this.#changed();
  };

  async #look(): Promise<PermissionStanding> {
    const observation = this.#observation ?? observe(this.#source, () => {});
    const look = (this.#looks += 1);
    const standing = await observation.look();
    // Answers may come in any order: the newest question counts.
    if (look === this.#looks && observation === this.#observation) this.#tell({ standing, known: true });
    if (observation !== this.#observation) observation.stop();
    return standing;
  }

  /** What an answer itself says. A look that is under way is older. */
  #learn(standing: PermissionStanding): void {
    this.#looks += 1;
    this.#tell({ standing, known: true });
  }

  #tell(change: Partial<Watched>): void {
    const next = { ...this.#watched, ...change };
    const { standing, known, asking } = this.#watched;
    if (next.standing === standing && next.known === known && next.asking === asking) return;
    this.#watched = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A person's or a browser's no, however it is told. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return name === "NotAllowedError" || (name === undefined && code === 1);
}

/** What throws at once rejects. */
const attempted = async (ask: () => Promise<unknown>): Promise<unknown> => ask();

const native = new Map<string, PermissionWatch>();
const own = new WeakMap<PermissionSource & object, PermissionWatch>();

/** The one of the page: for a permission of the browser by its name, for an adapter by itself. */
export function watchOf(source: PermissionSource): PermissionWatch {
  const known = isAdapter(source) ? own.get(source) : native.get(nameOf(source));
  if (known) return known;
  const created = new PermissionWatch(isAdapter(source) ? source : (nameOf(source) as PermissionSource));
  if (isAdapter(source)) own.set(source, created);
  else native.set(nameOf(source), created);
  return created;
}
