import type { Ref } from "react";

const merged = new WeakMap<object, WeakMap<object, unknown>>();

/** One ref that sets both. It is the same for the same two, so nothing is kept for those who have only one. */
export function mergedRef<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  if (!first || !second) return first || second;
  const known = merged.get(first);
  const both = (known?.get(second) ??
    ((value: T) => {
      const undo = [first, second].map((ref) => set(ref, value));
      return () => undo.forEach((step) => step());
    })) as Ref<T>;
  merged.set(first, (known ?? new WeakMap()).set(second, both));
  return both;
}

/** @returns how to take the value back: what the ref itself returned, or null in its place. */
function set<T>(ref: NonNullable<Ref<T>>, value: T | null): () => void {
  const cleanUp = typeof ref === "function" ? ref(value) : void (ref.current = value);
  return typeof cleanUp === "function" ? cleanUp : () => void set(ref, null);
}
