import type { ConsentPolicy } from "./consent.ts";
import { defaultLevel, kindsAt, type Level, levelIn } from "./level.ts";

/**
 * Lets the person's level decide as well, over the consent of another policy, for example of a CMP.
 * @param initial Level of those who never chose one. @default 5
 */
export function withLevel(policy: ConsentPolicy, initial: Level = defaultLevel): ConsentPolicy {
  return {
    level: initial,
    granted: (purpose, kind, decided) =>
      kindsAt(levelIn(decided, initial)).includes(kind) && policy.granted(purpose, kind, decided),
    storing: (decided) => policy.storing?.(decided) ?? true,
    subscribe: (listener) => policy.subscribe?.(listener) ?? (() => {}),
  };
}
