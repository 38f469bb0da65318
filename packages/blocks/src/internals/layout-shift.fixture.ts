import { expect, onTestFinished } from "vitest";

/** What the browser tells of one move of content (Layout Instability API). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Two frames: the first paints what has changed, and what it moved is told before the second ends. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/**
 * Watches whether anything on the page moves from now on, also right after an input, which the usual measure forgives.
 * @returns how to check that nothing has.
 */
export async function watchLayout(): Promise<() => Promise<void>> {
  await painted();
  const shifts: LayoutShift[] = [];
  const observer = new PerformanceObserver(
    (list) => void shifts.push(...(list.getEntries() as LayoutShift[])),
  );
  observer.observe({ type: "layout-shift" });
  onTestFinished(() => observer.disconnect());
  return async () => {
    await painted();
    shifts.push(...(observer.takeRecords() as LayoutShift[]));
    expect(shifts.flatMap(({ sources }) => sources.map(({ node }) => node?.nodeName))).toEqual([]);
  };
}
