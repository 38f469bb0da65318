import type { Equal, Expect } from "./types.ts";

/** What must hold. */
export type Same = [
  Expect<Equal<string, string>>,
  Expect<Equal<{ a?: number }, { a?: number }>>,
  Expect<Equal<readonly [1, 2], readonly [1, 2]>>,
];

/** What must not compile: a type test that cannot fail proves nothing. */
export type Different = [
  // @ts-expect-error a literal is not its base type
  Expect<Equal<"a", string>>,
  // @ts-expect-error any equals only any
  Expect<Equal<any, string>>,
  // @ts-expect-error optional is not the same as undefined
  Expect<Equal<{ a?: number }, { a: number | undefined }>>,
  // @ts-expect-error read-only is not the same as writable
  Expect<Equal<{ a: 1 }, { readonly a: 1 }>>,
];
