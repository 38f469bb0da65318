import {
  type DeclaredConsent,
  kindsAddedAt,
  type Level,
  type Messages,
  type Personalization,
  recommendations,
} from "@rapport/core";

/** What a level means where the host declared what it uses: nothing is said of data that it never reads. */
export function levelText(level: Level, { consent }: Personalization, { levels: words }: Messages): string {
  const { declaration } = consent as Partial<DeclaredConsent>;
  const added = kindsAddedAt(level);
  const declared = declaration?.purposes.find(({ id }) => id === recommendations)?.kinds ?? {};
  const used = declaration ? added.filter((kind) => Object.hasOwn(declared, kind)) : added;
  if (used.length === added.length) return words.text(level);
  return used.length > 0 ? words.reads(used) : words.nothingMore();
}
