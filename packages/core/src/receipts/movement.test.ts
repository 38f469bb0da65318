import { fc } from "../testing/fast-check.fixture.ts";
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
        const now = after
          .filter((id) => !gone.has(id))
          .filter((id, at) => old.includes(id) || at < old.length);
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
        const now = after.filter((id, at) => before.includes(id) || at < before.length);
        const came = now.filter((id) => !before.includes(id)).length;
        const left = before.filter((id) => !now.includes(id)).length;
        const kept = now.length - came;
        expect(up.length + down.length).toBe(came + left + kept - longestCommon(now, before));
      }),
    );
  });

  it("tells the direction as seen from those that stay", () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { up, down } = movementBetween(before, after);
        const stayed = before.filter((id) => after.includes(id) && ![...up, ...down].includes(id));
        const ahead = (ids: readonly string[], id: string): number =>
          ids.includes(id) ? stayed.filter((other) => ids.indexOf(other) < ids.indexOf(id)).length : Infinity;
        for (const id of up) expect(ahead(after, id)).toBeLessThan(ahead(before, id));
        for (const id of down) expect(ahead(after, id)).toBeGreaterThan(ahead(before, id));
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

  it("does not count as fallen what is still there, behind something that came in", () => {
    expect(movementBetween(["b", "c", "d", "e"], ["a", "b", "c", "d"], new Set(["e"]))).toEqual({
      up: ["a"],
      down: [],
    });
  });

  it("names one mover, not everything it passed", () => {
    expect(movementBetween(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toEqual({ up: ["d"], down: [] });
    expect(movementBetween(["a", "b", "c", "d"], ["b", "c", "d", "a"])).toEqual({ up: [], down: ["a"] });
    expect(movementBetween(["a", "b", "c"], ["x", "a", "b"])).toEqual({ up: ["x"], down: ["c"] });
  });
});
