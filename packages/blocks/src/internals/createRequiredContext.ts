import { RapportError } from "@rapport/core";
import { type Context, createContext, use } from "react";

/**
 * Makes the context that the parts of a block share.
 * @param parent The part that provides it, as it is written: `"Shelf.Root"`.
 * @returns the context, and a hook that throws a RapportError where the parent is missing.
 */
export function createRequiredContext<Value>(
  parent: string,
): readonly [Context<Value | undefined>, (part: string) => Value] {
  const RequiredContext = createContext<Value | undefined>(undefined);
  const useRequired = (part: string): Value => {
    const value = use(RequiredContext);
    if (value === undefined)
      throw new RapportError(
        process.env.NODE_ENV === "production"
          ? `${part} without ${parent}`
          : `${part} is not inside ${parent}, so it does not know what to show. Put it anywhere within <${parent}>.`,
      );
    return value;
  };
  return [RequiredContext, useRequired];
}
