const collators = new Map<string, Intl.Collator>();

function collatorFor(locale: string): Intl.Collator {
  const options = { usage: "search", sensitivity: "base", ignorePunctuation: true } as const;
  const collator = collators.get(locale) ?? new Intl.Collator(locale, options);
  collators.set(locale, collator);
  return collator;
}

/**
 * Whether a text contains what is searched for, whatever its case, its diacritics and what joins its words: "kar wai"
 * is in "Wong Kar-Wai", "cine" in "Cinéma". An empty search is in every text.
 */
export function matches(text: string, query: string, locale: string): boolean {
  const { compare } = collatorFor(locale);
  const part = query.trim().normalize("NFC");
  const whole = text.normalize("NFC");
  if (compare(part, "") === 0) return true;
  for (let start = 0; start < whole.length; start += 1)
    // One letter more or less: "ß" and "ss" are the same, and so are "kar-wai" and "karwai".
    for (const length of [part.length, part.length - 1, part.length + 1])
      if (length > 0 && compare(whole.slice(start, start + length), part) === 0) return true;
  return false;
}

/** Whether a text begins with what is typed, whatever its case and diacritics. */
export function matchesStart(text: string, typed: string, locale: string): boolean {
  return collatorFor(locale).compare(text.normalize("NFC").slice(0, typed.length), typed) === 0;
}
