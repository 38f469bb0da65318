/** What plural forms a sentence has in a language, each with `#` where the number stands. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | "other", string>>;

/** How a language writes numbers, lists and times. */
export interface Formats<Category extends Intl.LDMLPluralRule = "one"> {
  readonly number: (value: number) => string;
  /** @param value 0 to 1. */
  readonly percent: (value: number) => string;
  /** "a, b and c". */
  readonly list: (parts: readonly string[]) => string;
  /** A date with its year. @param time Milliseconds since the epoch. */
  readonly date: (time: number) => string;
  /** A date within a year. @param time Milliseconds since the epoch. */
  readonly day: (time: number) => string;
  /** "2 days ago". @param value How many units ago. */
  readonly ago: (value: number, unit: Intl.RelativeTimeFormatUnit) => string;
  /** The form that fits a number. `#` becomes the number, so the forms must not hold anybody's titles or names. */
  readonly plural: (count: number, forms: PluralForms<Category>) => string;
}

/**
 * Formats of a locale, made when they are needed first: a page that counts nothing pays for no plural rules.
 * @param locale A BCP 47 tag. The categories of its plural rules are the type argument, so that no form is forgotten.
 */
export function formatsFor<Category extends Intl.LDMLPluralRule = "one">(locale: string): Formats<Category> {
  const rules = lazily(() => new Intl.PluralRules(locale));
  const number = lazily(() => new Intl.NumberFormat(locale));
  const percent = lazily(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const list = lazily(() => new Intl.ListFormat(locale));
  const date = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: "long" }));
  const day = lazily(() => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }));
  const age = lazily(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  return {
    number: (value) => number().format(value),
    percent: (value) => percent().format(value),
    list: (parts) => list().format(parts),
    date: (time) => date().format(time),
    day: (time) => day().format(time),
    ago: (value, unit) => age().format(-value, unit),
    plural: (count, forms) => {
      // Spanish and others have forms for a million; they sound right enough without.
      const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
      const form = known[rules().select(count)] ?? forms.other;
      return form.replaceAll("#", number().format(count));
    },
  };
}

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** With a capital at the beginning, where a phrase becomes a sentence. */
export const sentence = (words: string, locale: string): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/**
 * Keeps a host's title or name in one piece where the writing around it runs the other way (Unicode isolates): its
 * digits, brackets and full stops stay on their side.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
