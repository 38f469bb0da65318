/** Props before their element is known. */
export type Props = Record<string, unknown>;

type Handler = (event: { defaultPrevented?: boolean }, ...more: unknown[]) => unknown;

/** Our attributes with the user's on top: theirs win, class names are joined, handlers both run. */
export function mergeProps(own: Props, given: Props): Props {
  const merged = { ...own };
  for (const [name, value] of Object.entries(given)) {
    const ours = own[name];
    if (value === undefined) continue;
    else if (ours && name === "className") merged[name] = `${ours as string} ${value as string}`;
    else if (ours && /^on[A-Z]/.test(name)) merged[name] = inTurn(value as Handler, ours as Handler);
    else merged[name] = value;
  }
  return merged;
}

/** The user's handler first; ours not at all, if theirs prevented the default. */
function inTurn(theirs: Handler, ours: Handler): Handler {
  return (event, ...more) => {
    theirs(event, ...more);
    if (!event.defaultPrevented) ours(event, ...more);
  };
}
