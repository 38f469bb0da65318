import { describe, expect, test } from "vitest";
import { bundle, type OutputFile } from "./bundle.ts";

describe("a bundle", () => {
  test("separates what is loaded later from what is loaded at the start", async () => {
    const later = 'export const later = () => import("../row.ts");';
    const lazy = await bundle(later, []);
    expect(lazy).toHaveLength(2);
    expect(lazy.filter(({ atStart }) => atStart)).toHaveLength(1);

    const both = await bundle(`export { row } from "../row.ts"; ${later}`, []);
    expect(bytesAtStart(both)).toBeGreaterThan(bytesAtStart(lazy) + 100);
  });

  test("leaves out external packages with their subpaths", async () => {
    const [file, ...others] = await bundle(`export { createRoot } from "react-dom/client";`, ["react-dom"]);
    expect(others).toEqual([]);
    expect(file?.bytes).toBeLessThan(100);
  });

  test("removes what only development needs", async () => {
    const [file] = await bundle(
      `if (process.env.NODE_ENV !== "production") console.warn("${"x".repeat(999)}");`,
      [],
    );
    expect(file?.bytes).toBeLessThan(50);
  });
});

function bytesAtStart(files: readonly OutputFile[]): number {
  return files.filter(({ atStart }) => atStart).reduce((sum, { bytes }) => sum + bytes, 0);
}
