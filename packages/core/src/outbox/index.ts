export {
  createOutbox,
  type Outbox,
  type OutboxOptions,
  type OutboxState,
  type Saving,
  type Verdict,
} from "./outbox.ts";
export { memorySent, type Progress, type SentStorage } from "./sent.ts";
