import { RapportError } from "../rapport-error.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** One thing the host wants data for, said in plain words. */
export interface Purpose {
  /** What signals are recorded under, for example `recommendations`. */
  readonly id: string;
  /** A plain verb and what the person gets: "Pick films for you". */
  readonly title: string;
  /** Why, in one plain sentence. */
  readonly text: string;
  /** The kinds of data it uses, each with one plain sentence that says how. */
  readonly kinds: Readonly<Partial<Record<DataKind, string>>>;
  /** Who else gets the data. Makes it sharing, which an opt-out signal of the browser refuses. @default nobody */
  readonly recipients?: readonly string[];
}

/** What the host wants to use, declared once. Serialisable. */
export interface Declaration {
  /** Who is responsible, as the person knows them. */
  readonly controller: string;
  /** Names the exact wording of the texts; give every change of wording another one. */
  readonly version: string;
  /** Where the privacy notice is. */
  readonly notice?: string;
  readonly purposes: readonly Purpose[];
}

/**
 * What a person agreed to in a purpose, apart from its wording: another one means asking again.
 * @returns 16 hexadecimal digits.
 */
export function materialOf({ id, kinds, recipients = [] }: Purpose): string {
  return fingerprintOf([id, Object.keys(kinds).sort(), [...recipients].sort()]);
}

/** @throws RapportError if a declaration could not be put before a person. For development. */
export function assertDeclaration({ purposes, version, controller }: Declaration): void {
  const wrong = !version
    ? "it has no `version`"
    : !controller
      ? "it has no `controller`"
      : new Set(purposes.map(({ id }) => id)).size < purposes.length
        ? "two purposes have the same `id`"
        : purposes.find(({ id, title, text }) => !id || !title || !text)
          ? "a purpose has no `id`, `title` or `text`"
          : purposes.find(({ kinds }) => Object.values(kinds).filter(Boolean).length === 0)
            ? "a purpose has no data kind, or one without a sentence that says how it is used"
            : undefined;
  if (wrong)
    throw new RapportError(
      `consent was declared in a way nobody can agree to: ${wrong}. Say what each purpose is for, and how it uses each kind of data.`,
    );
}
