/** What is still fading in has less contrast than it will have: a story is checked when nothing moves any more. */
export async function motionHasEnded(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(
      ({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
    );
  // What is cancelled has ended, too.
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
