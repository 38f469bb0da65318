/**
 * Runs every listener that is there by now. One that throws does not keep the others from hearing.
 * @param report Told what was thrown.
 */
export function tellAll(listeners: Iterable<() => void>, report: (error: unknown) => void): void {
  for (const listener of [...listeners])
    try {
      listener();
    } catch (error) {
      report(error);
    }
}
