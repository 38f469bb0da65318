/** Milliseconds of rest after which it is told how many were found. */
const pause = 500;

/** Tells once a search rests. @returns how to keep silent. */
export function afterPause(tell: () => void): () => void {
  const timer = setTimeout(tell, pause);
  return () => clearTimeout(timer);
}
