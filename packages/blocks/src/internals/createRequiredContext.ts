import { type Context, createContext, use } from "react";

/**
 * Makes the context that the parts of a block share.
 * @param parent The part that provides it, as it is written: `"Shelf.Root"`.
 * @returns the context, and a hook that throws where the parent is missing: in development a RapportError that names it.
 * The hook may be told which part asks.
 */
export function createRequiredContext<Value>(
  parent: string,
): readonly [Context<Value | undefined>, (part?: string) => Value] {
  const RequiredContext = createContext<Value | undefined>(undefined);
  const useRequired = (part?: string): Value => {
    const value = use(RequiredContext);
    if (process.env.NODE_ENV !== "production" && value === undefined)
      throw new Error(
        `Rapport: ${part ?? `a part of ${parent.split(".")[0]}`} is not inside ${parent}, so it does not know what to show. Put it anywhere within <${parent}>.`,
      );
    // In production reading from it throws all the same.
    return value as Value;
  };
  return [RequiredContext, useRequired];
}
