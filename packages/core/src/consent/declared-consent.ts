import type { DataKind } from "../signals/data-kind.ts";
import type { ConsentPolicy } from "./consent.ts";
import { type Answers, answerIn, type ConsentBody, type Decision } from "./decision.ts";
import { assertDeclaration, type Declaration, materialOf, type Purpose } from "./declaration.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { defaultLevel, kindsAt, type Level, levelIn } from "./level.ts";
import { globalPrivacyControl } from "./opt-out.ts";

/** Milliseconds for which an answer stands, yes and no alike: 182 days, the six months that the CNIL recommends. */
export const validity = 182 * 86_400_000;

/** What a person thinks of one kind of data for one purpose. */
export type Answer = "granted" | "refused" | "unknown";

/** Consent as a person gave it to what the host declared, read from the log. */
export interface DeclaredConsent extends ConsentPolicy {
  readonly declaration: Declaration;
  /** Level of those who never chose one. */
  readonly level: Level;
  /** What the person answered, and still stands. Undeclared data is never granted. */
  answer(purpose: string, kind: DataKind, decided: readonly Decision[]): Answer;
  /** What has to be asked: declared, and neither answered nor refused by an opt-out signal. */
  open(decided: readonly Decision[]): readonly Purpose[];
  /** Whether the browser sends an opt-out signal. */
  optOut(): boolean;
  /** Makes the record of an answer. */
  record(answers: Answers, asked: { readonly surface: string; readonly locale: string }): ConsentBody;
}

export interface DeclaredConsentOptions {
  /** Milliseconds since the epoch. @default Date.now */
  readonly clock?: () => number;
  /** @default globalPrivacyControl */
  readonly optOut?: () => boolean;
  /** Level of those who never chose one. @default 5 */
  readonly level?: Level;
}

/**
 * Consent by purpose and data kind, asked for by Rapport's own blocks. Pass it to `createPersonalization` as `consent`.
 * @throws RapportError in development, if the declaration could not be put before a person.
 */
export function declareConsent(
  declaration: Declaration,
  { clock = Date.now, optOut = globalPrivacyControl, level = defaultLevel }: DeclaredConsentOptions = {},
): DeclaredConsent {
  if (process.env.NODE_ENV !== "production") assertDeclaration(declaration);
  const purposes = new Map(
    declaration.purposes.map((purpose) => [purpose.id, { ...purpose, material: materialOf(purpose) }]),
  );
  const policy = fingerprintOf(declaration);

  const answer: DeclaredConsent["answer"] = (id, kind, decided) => {
    const purpose = purposes.get(id);
    if (!purpose || !Object.hasOwn(purpose.kinds, kind)) return "refused";
    const last = decided.findLast(
      (decision) => decision.type === "consent" && answerIn(decision, id, kind) !== undefined,
    ) as (Decision & ConsentBody) | undefined;
    const stands = last && clock() - last.time < validity;
    const isGranted = stands && answerIn(last, id, kind) === true;
    // An opt-out signal refuses sharing, unless the person said yes although it was sent.
    if (purpose.recipients?.length && optOut() && !(isGranted && last.optOut)) return "refused";
    if (!stands) return "unknown";
    if (!isGranted) return "refused";
    return Object.hasOwn(last.material, id) && last.material[id] === purpose.material ? "granted" : "unknown";
  };

  const kindsOf = ({ kinds }: Purpose): DataKind[] => Object.keys(kinds) as DataKind[];
  return {
    declaration,
    level,
    answer,
    optOut,
    granted: (purpose, kind, decided) =>
      kindsAt(levelIn(decided, level)).includes(kind) && answer(purpose, kind, decided) === "granted",
    // Whoever answered wants it remembered, a no as much as a yes.
    storing: (decided) => decided.some(({ type }) => type === "consent"),
    open: (decided) =>
      declaration.purposes.filter((purpose) =>
        kindsOf(purpose).some((kind) => answer(purpose.id, kind, decided) === "unknown"),
      ),
    record: (answers, { surface, locale }) => ({
      type: "consent",
      answers,
      material: Object.fromEntries(
        Object.keys(answers).flatMap((id) => {
          const purpose = purposes.get(id);
          return purpose ? [[id, purpose.material]] : [];
        }),
      ),
      policy,
      version: declaration.version,
      locale,
      surface,
      optOut: optOut(),
    }),
  };
}
