/** Steps of a flight, 60 a second: 3 s. */
const steps = 180;
/** Milliseconds until all have faded. */
export const flightTime = (steps * 1000) / 60;

/** Where the path bends, and how the speed changes until the next bend: fast out of the hand, then sinking evenly. */
const bends = [
  { step: 0, easing: "cubic-bezier(0.2, 0.7, 0.5, 0.98)" },
  { step: 20, easing: "cubic-bezier(0.3, 0.35, 0.6, 0.65)" },
  { step: 50, easing: "linear" },
  { step: steps, easing: "linear" },
];

/** Pixels per step: the speed of the fastest piece, and the one at which all of them sink. */
const fastest = 42;
const sinking = 1.8;
/** What the air leaves of a speed after a step. */
const left = 0.9;
/** Degrees to either side that the pieces of one corner spread. */
const spread = 25;

/**
 * The flight of one piece of paper: it is thrown, slowed by the air, turns and sinks. One property that the browser moves
 * by itself, without the main thread.
 * @param angle Where to, in degrees, counterclockwise from the right.
 * @param random From 0 to 1, as `Math.random`.
 */
export function flight(angle: number, random: () => number): Keyframe[] {
  const direction = ((angle + spread * (2 * random() - 1)) * Math.PI) / 180;
  const speed = fastest * (0.5 + random() / 2);
  const turn = 720 * (random() - 0.5);
  const flip = 540 + 720 * random();
  const start = 360 * random();
  return bends.map(({ step, easing }) => {
    const offset = step / steps;
    const thrown = (speed * (1 - left ** step)) / (1 - left);
    const x = Math.round(Math.cos(direction) * thrown);
    const y = Math.round(step * sinking - Math.sin(direction) * thrown);
    const turned = `rotate(${Math.round(start + turn * offset)}deg) rotateX(${Math.round(start + flip * offset)}deg)`;
    return { offset, easing, transform: `translate(${x}px, ${y}px) ${turned}` };
  });
}

/** All of them fade together. */
export const fading: Keyframe[] = [{ opacity: 1 }, { opacity: 0 }];
