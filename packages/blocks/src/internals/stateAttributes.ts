/**
 * Turns a part's state into attributes for style sheets and tests: `{ open: true }` becomes `data-open=""`. What is
 * false, empty or undefined has no attribute. Keys are single words in lower case.
 */
export function stateAttributes(state: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]: [string, unknown]) => [
      `data-${key}`,
      value === true ? "" : value || undefined,
    ]),
  );
}
