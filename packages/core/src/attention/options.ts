import { defaultCoolDowns } from "./answered.ts";
import { defaultPriorities } from "./ask.ts";
import { pageSlot, type Slot } from "./slot.ts";
import type { Surroundings } from "./surroundings.ts";

/** How the asks of a person are arranged. */
export interface AttentionOptions {
  /** Where one ask is shown at a time: `tabSlot()` over all tabs. @default this page */
  readonly slot?: Slot;
  /** Milliseconds an ask stays away after the first, second, … "not now" in a row. @default 3, 7 and 30 days */
  readonly coolDowns?: readonly number[];
  /** Milliseconds without another ask after one was answered or left. @default 30,000 */
  readonly pause?: number;
  /** Milliseconds without an ask after an error was shown. @default 30,000 */
  readonly quietAfterError?: number;
  /** By kind, in place of the default ones. */
  readonly priorities?: Readonly<Record<string, number>>;
  /** What goes on around the asks. @default typing, dialogs and visibility of this page */
  readonly surroundings?: Surroundings;
}

/** Half a minute: enough to finish what one was at. Our own number. */
const breath = 30_000;

export const defaultOptions: Required<Omit<AttentionOptions, "surroundings">> = {
  slot: pageSlot,
  coolDowns: defaultCoolDowns,
  pause: breath,
  quietAfterError: breath,
  priorities: defaultPriorities,
};
