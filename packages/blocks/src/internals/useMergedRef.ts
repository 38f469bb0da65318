import { type Ref, type RefCallback, useMemo } from "react";

/** One ref that sets all of them, and stays the same while they do. */
export function useMergedRef<T>(
  first: Ref<T> | undefined,
  second: Ref<T> | undefined,
  third?: Ref<T>,
): Ref<T> | undefined {
  return useMemo(() => {
    const refs = [first, second, third].filter((ref) => ref !== undefined && ref !== null);
    return refs.length > 1 ? setAll(refs) : refs[0];
  }, [first, second, third]);
}

function setAll<T>(refs: readonly Ref<T>[]): RefCallback<T> {
  return (value) => {
    const undo = refs.map((ref) => set(ref, value));
    return () => {
      for (const step of undo) step();
    };
  };
}

/** @returns how to take the value back: what the ref itself returned, or null in its place. */
function set<T>(ref: Ref<T>, value: T | null): () => void {
  if (typeof ref === "function") {
    const cleanUp: unknown = ref(value);
    return typeof cleanUp === "function" ? () => void cleanUp() : () => void ref(null);
  }
  if (ref) ref.current = value;
  return () => {
    if (ref) ref.current = null;
  };
}
