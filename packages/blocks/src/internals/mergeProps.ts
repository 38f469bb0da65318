/** Props before their element is known. */
export type Props = Record<string, unknown>;

type Handler = (...args: unknown[]) => unknown;

/** Our attributes with the user's on top: theirs win, class names are joined, handlers both run. */
export function mergeProps(own: Props, given: Props): Props {
  const merged = { ...own };
  for (const [name, value] of Object.entries(given)) {
    const ours = own[name];
    if (name === "className") merged[name] = [ours, value].filter(Boolean).join(" ") || undefined;
    else if (isHandler(name, ours) && isHandler(name, value)) merged[name] = inTurn(value, ours);
    else if (value !== undefined) merged[name] = value;
  }
  return merged;
}

function isHandler(name: string, value: unknown): value is Handler {
  return /^on[A-Z]/.test(name) && typeof value === "function";
}

/** The user's handler first; ours not at all, if theirs prevented the default. */
function inTurn(theirs: Handler, ours: Handler): Handler {
  return (...args) => {
    theirs(...args);
    const [event] = args as [{ defaultPrevented?: boolean } | undefined];
    if (!event?.defaultPrevented) ours(...args);
  };
}
