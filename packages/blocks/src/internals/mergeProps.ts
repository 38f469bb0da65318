import type { Ref } from "react";
import { mergedRef } from "./mergedRef.ts";

/** Props before their element is known. */
export type Props = Record<string, unknown>;

type Handler = (event: { defaultPrevented?: boolean }) => unknown;

/** Our attributes with the user's on top: theirs win, class names are joined, handlers both run, refs are both set. */
export function mergeProps(own: Props, given: Props = {}): Props {
  const merged = { ...own };
  for (const [name, theirs] of Object.entries(given)) {
    const ours = own[name];
    if (theirs === undefined) continue;
    merged[name] = !ours
      ? theirs
      : name === "className"
        ? `${ours as string} ${theirs as string}`
        : name === "ref"
          ? mergedRef(ours as Ref<unknown>, theirs as Ref<unknown>)
          : /^on[A-Z]/.test(name)
            ? inTurn(theirs as Handler, ours as Handler)
            : theirs;
  }
  return merged;
}

/** The user's handler first; ours not at all, if theirs prevented the default. */
function inTurn(theirs: Handler, ours: Handler): Handler {
  return (event) => {
    theirs(event);
    if (!event.defaultPrevented) ours(event);
  };
}
