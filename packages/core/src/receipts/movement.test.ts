import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movementBetween } from "./movement.ts";

const letters = Array.from("abcdefghijkl");
const anyList = fc.shuffledSubarray(letters);
const anyGone = fc.subarray(letters, { maxLength: 3 }).map((ids) => new Set(ids));

/** Length of a longest common subsequence, the slow and plain way. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const at = b.indexOf(first);
  const without = longestCommon(rest, b);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(at + 1)));
}

describe("movement", () => {
  it("accounts for the whole change: without the movers, both orders are the same", () => {
    fc.assert(
      fc.property(anyList, anyList, anyGone, (before, after, gone) => {
        const { up, down } = movementBetween(before, after, gone);
        const movers = new Set([...up, ...down]);
        const old = before.filter((id) => !gone.has(id));
        const now = after.filter((id) => !gone.has(id)).slice(0, old.length);
        const stay = (ids: readonly string[]) => ids.filter((id) => !movers.has(id));
        expect(stay(now)).toEqual(stay(old));
        expect(up.filter((id) => down.includes(id))).toEqual([]);
        for (const id of gone) expect(movers).not.toContain(id);
      }),
    );
  });

  it("is the least that explains it", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { up, down } = movementBetween(before, after);
        const now = after.slice(0, before.length);
        const came = now.filter((id) => !before.includes(id)).length;
        const left = before.filter((id) => !now.includes(id)).length;
        const kept = now.length - came;
        expect(up.length + down.length).toBe(came + left + kept - longestCommon(now, before));
      }),
    );
  });

  it("tells the direction: who comes in or rises is up, who leaves or falls is down", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { up, down } = movementBetween(before, after);
        for (const id of up)
          expect(!before.includes(id) || after.indexOf(id) < before.indexOf(id)).toBe(true);
        for (const id of down)
          expect(
            !after.includes(id) || after.indexOf(id) >= Math.min(before.indexOf(id), before.length),
          ).toBe(true);
      }),
    );
  });

  it("is nothing where nothing changed", () => {
    expect(movementBetween(letters, letters)).toEqual({ up: [], down: [] });
    expect(movementBetween([], letters)).toEqual({ up: [], down: [] });
  });

  it("does not count what merely fills the place of something removed", () => {
    expect(movementBetween(["a", "b", "c"], ["b", "c", "d"], new Set(["a"]))).toEqual({ up: [], down: [] });
  });

  it("names one mover, not everything it passed", () => {
    expect(movementBetween(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toEqual({ up: ["d"], down: [] });
    expect(movementBetween(["a", "b", "c", "d"], ["b", "c", "d", "a"])).toEqual({ up: [], down: ["a"] });
    expect(movementBetween(["a", "b", "c"], ["x", "a", "b"])).toEqual({ up: ["x"], down: ["c"] });
  });
});
