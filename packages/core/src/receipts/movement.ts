/** What changed between two orders of a list. Ids. */
export interface Movement {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/**
 * The fewest items that have to move to turn one order into another (those outside a longest increasing
 * subsequence), and which way, seen from those that stay. Items that left because they were acted on are ignored,
 * and so are those that merely fill the places they left.
 * @param gone Ids that were removed on purpose.
 */
export function movementBetween(
  before: readonly string[],
  after: readonly string[],
  gone: ReadonlySet<string> = new Set(),
): Movement {
  const old = before.filter((id) => !gone.has(id));
  const place = new Map(old.map((id, at) => [id, at] as const));
  const now = after.filter((id) => !gone.has(id)).filter((id, at) => place.has(id) || at < old.length);
  const stayed = longestIncreasing(now.flatMap((id) => place.get(id) ?? []));
  const stays = (id: string): boolean => stayed.has(place.get(id) ?? -1);
  const was = stayersAhead(old, stays);
  const is = stayersAhead(now, stays);
  const rose = (id: string): boolean => (is.get(id) ?? Infinity) < (was.get(id) ?? Infinity);
  const movers = [...new Set([...now, ...old])].filter((id) => !stays(id));
  return { up: movers.filter(rose), down: movers.filter((id) => !rose(id)) };
}

/** How many of those that stay are ahead of each item. */
function stayersAhead(ids: readonly string[], stays: (id: string) => boolean): ReadonlyMap<string, number> {
  let ahead = 0;
  return new Map(ids.map((id) => [id, stays(id) ? ahead++ : ahead] as const));
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
