/** What changed between two orders of a list. Ids. */
export interface Movement {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/**
 * The fewest items that have to move to turn one order into another (those outside a longest increasing
 * subsequence). Items that left because they were acted on are ignored, and so are those that merely fill
 * the places they left.
 * @param gone Ids that were removed on purpose.
 */
export function movementBetween(
  before: readonly string[],
  after: readonly string[],
  gone: ReadonlySet<string> = new Set(),
): Movement {
  const old = before.filter((id) => !gone.has(id));
  const now = after.filter((id) => !gone.has(id)).slice(0, old.length);
  const place = new Map(old.map((id, at) => [id, at] as const));
  const present = new Set(now);
  const stayed = longestIncreasing(now.flatMap((id) => place.get(id) ?? []));
  const up: string[] = [];
  const down = old.filter((id) => !present.has(id));
  now.forEach((id, at) => {
    const was = place.get(id);
    if (was !== undefined && stayed.has(was)) return;
    (was === undefined || at < was ? up : down).push(id);
  });
  return { up, down };
}

/** The members of a longest increasing subsequence of distinct numbers. */
function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const value of values) {
    let at = tails.findIndex((tail) => tail >= value);
    if (at < 0) at = tails.length;
    previous.set(value, tails[at - 1]);
    tails[at] = value;
  }
  const members = new Set<number>();
  for (let value = tails.at(-1); value !== undefined; value = previous.get(value)) members.add(value);
  return members;
}
