import { FileFailure } from "./FileFailure.ts";

/** Bytes of the largest file that is read: a larger one is refused before anything is read of it. */
export const largestFile = 50 * 2 ** 20;

/** Items that are used; the rest of a longer list is left out and said to be. */
export const mostItems = 100_000;

/** Longest id, title or trait, in UTF-16 units: what a signal keeps of an item. */
export const longestText = 512;

/** Most traits of one item. */
export const mostTraits = 64;

/** @throws FileFailure where there is nothing to read, or more than can be read here. */
export function assertReadableSize({ name, size }: Pick<File, "name" | "size">): void {
  if (size === 0) throw new FileFailure(`${name} is empty.`);
  if (size > largestFile)
    throw new FileFailure(
      `${name} has ${megabytes(size)}. Up to ${megabytes(largestFile)} can be read here; a part of it is enough to try.`,
    );
}

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(bytes / 2 ** 20)} MB`;
