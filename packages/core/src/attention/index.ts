export {
  type Ask,
  type AskKind,
  type AskState,
  defaultPriorities,
  type Traced,
  type Waiting,
} from "./ask.ts";
export { defaultCoolDowns } from "./answered.ts";
export type { Attention } from "./attention.ts";
export { attentionOf, configureAttention } from "./attention-of.ts";
export { type AttentionOptions } from "./options.ts";
export { endQuiet, quietUntil, setback, type SetbackOptions } from "./setback.ts";
export { pageSlot, type Slot, type SlotRequest } from "./slot.ts";
export { noSurroundings, type Surroundings } from "./surroundings.ts";
export { tabSlot, type TabSlotOptions } from "./browser/tab-slot.ts";
