import { expect } from "storybook/test";

/** Under reduced motion things may fade, and none of them changes its place. */
export async function nothingTravels(): Promise<void> {
  const frames = document
    .getAnimations()
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []));
  await expect(frames.filter(travels)).toEqual([]);
}

const travels = (frame: ComputedKeyframe): boolean =>
  ["transform", "translate", "scale", "rotate"].some((name) => {
    const value = frame[name];
    return value !== undefined && value !== "none" && !isNothing(String(value));
  });

/** `0px`, `0px 0px`. */
const isNothing = (value: string): boolean => /^0(px)?( 0(px)?)*$/.test(value);
