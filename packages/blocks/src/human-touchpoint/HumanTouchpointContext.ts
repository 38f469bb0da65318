import { createRequiredContext } from "../internals/createRequiredContext.ts";
import type { Opening, OpeningHours } from "./hours.ts";
import type { wordTime } from "./later/index.ts";

/** How long it takes until somebody is there, as the host knows it. */
export interface WaitingTime {
  readonly minutes: number;
  /** When that was known, in milliseconds since the epoch. */
  readonly time: number;
}

/** What the parts of the way to a person share. */
export interface HumanTouchpointContextValue {
  /** Of the heading. */
  readonly id: string;
  /** Whole minutes since the epoch, in milliseconds; undefined on a server and while a browser takes over its page. */
  readonly now: number | undefined;
  readonly hours: OpeningHours | "always" | undefined;
  /** Undefined while it is not known, and without hours. */
  readonly opening: Opening | undefined;
  readonly waiting: WaitingTime | undefined;
  /** Comes with what reads the hours. */
  readonly wordTime: typeof wordTime | undefined;
}

export const [HumanTouchpointContext, useHumanTouchpoint] =
  createRequiredContext<HumanTouchpointContextValue>("HumanTouchpoint.Root");
