import { usePersonalization } from "@rapport/react";
import { useEffect, useState } from "react";
import type * as later from "./later/index.ts";

/** The code of what is loaded later. */
export type Later = typeof later;

/** Loads it once it is wanted; the browser keeps it. If it cannot be fetched, the host is told, and it stays undefined. */
export function useLater(wanted: boolean): Later | undefined {
  const personalization = usePersonalization();
  const [loaded, setLoaded] = useState<Later>();
  const isMissing = wanted && !loaded;
  useEffect(() => {
    if (!isMissing) return undefined;
    let left = false;
    import("./later/index.ts").then(
      (module) => left || setLoaded(module),
      (error: unknown) => left || personalization.report(error),
    );
    return () => {
      left = true;
    };
  }, [isMissing, personalization]);
  return loaded;
}
