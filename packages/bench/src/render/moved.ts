/**
 * How many of those that stand in both lists moved: all but a longest sequence that is in the same order in both.
 * Found by patience sorting.
 */
export function movedBetween(before: readonly string[], after: readonly string[]): number {
  const places = new Map(before.map((id, place) => [id, place]));
  const order = after.flatMap((id) => places.get(id) ?? []);
  const ends: number[] = [];
  for (const place of order) {
    const at = ends.findIndex((end) => end > place);
    ends[at < 0 ? ends.length : at] = place;
  }
  return order.length - ends.length;
}
