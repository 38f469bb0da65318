/** `true` when the two types are exactly the same, `any` and optional fields included. */
export type Equal<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;

/**
 * Does not compile unless it is given `true`. A type test (`*.test-d.ts`) is checked by `pnpm types`, never run:
 *
 * @example
 * export type Cases = [Expect<Equal<ReturnType<typeof rank>, Ranking>>];
 */
export type Expect<Holds extends true> = Holds;
