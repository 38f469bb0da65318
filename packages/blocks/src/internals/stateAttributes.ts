/**
 * Turns a part's state into attributes for style sheets and tests: `{ atEnd: true }` becomes `data-at-end=""`. What is
 * false, undefined or null has no attribute.
 */
export function stateAttributes(state: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(state)) {
    if (value === false || value === undefined || value === null) continue;
    const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    attributes[`data-${name}`] = value === true ? "" : String(value);
  }
  return attributes;
}
