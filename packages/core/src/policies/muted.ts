import type { Policy } from "./policy.ts";

/** Nothing with a trait the person muted. */
export const muted: Policy = {
  name: "muted",
  *leavesOut({ profile, candidates }) {
    for (const [trait, stance] of profile.stances) {
      const number = stance.type === "mute" ? candidates.traitNumber.get(trait) : undefined;
      if (number !== undefined)
        yield* candidates.postings.subarray(
          candidates.postingOffsets[number],
          candidates.postingOffsets[number + 1],
        );
    }
  },
};
