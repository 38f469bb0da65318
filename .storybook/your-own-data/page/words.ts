const numbers = new Intl.NumberFormat("en");

/** "1 row", "9,124 rows". */
export const counted = (count: number, noun: string): string =>
  `${numbers.format(count)} ${count === 1 ? noun : pluralOf(noun)}`;

const pluralOf = (noun: string): string => (noun === "person" ? "people" : `${noun}s`);
