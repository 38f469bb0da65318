import * as v from "valibot";
import { dataKinds } from "../signals/data-kind.ts";

/** Version of the format. A change that older versions cannot read gets another number. */
export const formatVersion = 1;

/** UTF-16 units. */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const traits = v.pipe(v.array(text), v.maxLength(64));
const item = v.object({ id: text, title: text, traits });
const recorded = { id: text, time };
const aboutItem = { ...recorded, item };
const aboutTrait = { ...recorded, trait: text };
const terms = { kind: v.picklist(dataKinds), purpose: text, attribution: v.optional(text) };

const signal = v.variant("type", [
  v.object({ type: v.literal("hide"), ...aboutItem, attribution: v.optional(text) }),
  v.object({ type: v.literal("mute"), ...aboutTrait, until: v.optional(time) }),
  v.object({ type: v.literal("less"), ...aboutTrait }),
  v.object({ type: v.literal("ignore"), ...aboutTrait }),
  v.object({
    type: v.literal("rate"),
    value: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
    ...aboutItem,
    ...terms,
  }),
  v.object({ type: v.literal("open"), ...aboutItem, ...terms }),
  v.object({ type: v.literal("save"), ...aboutItem, ...terms }),
  v.object({
    type: v.literal("dwell"),
    seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)),
    ...aboutItem,
    ...terms,
  }),
  v.object({ type: v.literal("own"), repeatAfter: v.optional(time), ...aboutItem, ...terms }),
  v.object({ type: v.literal("impression"), shelf: v.optional(text), ...aboutItem, ...terms }),
  v.object({ type: v.literal("follow"), ...aboutTrait, ...terms }),
  v.object({
    type: v.literal("count"),
    counter: text,
    by: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1e9))),
    ...recorded,
    ...terms,
  }),
]);

const decision = v.looseObject({
  type: v.picklist(["consent", "level", "messages", "ask", "claim", "quiet", "erase"]),
  ...recorded,
});

/** Everything that was kept of a person, as they take it with them. */
export const exportSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal("rapport"),
  version: v.literal(formatVersion),
  /** When it was made, ISO 8601. */
  exported: v.string(),
  /** What the person did and said, oldest first. */
  signals: v.pipe(v.array(signal), v.maxLength(10_000)),
  /** What they decided about their data. Only to read: an import never decides anything. */
  decisions: v.optional(v.pipe(v.array(decision), v.maxLength(10_000))),
});

/** Everything that was kept of a person, as they take it with them. */
export type ExportedData = v.InferOutput<typeof exportSchema>;
