/**
 * Turns a part's state into attributes for style sheets and tests: `{ open: true }` becomes `data-open=""`. What is
 * false, empty or undefined has no attribute. Keys are single words in lower case.
 */
export function stateAttributes(state: object): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(state) as [string, unknown][])
    attributes[`data-${key}`] = value === true ? "" : value || undefined;
  return attributes;
}
