import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The root of the workspace. */
export const root = dirname(import.meta.dirname);

/** What the scripts read from a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A package that is published. */
export interface PublicPackage {
  /** Absolute path. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published; each may import only those before it. */
export const publicPackages: readonly PublicPackage[] = ["core", "react", "blocks"].map((name) => {
  const folder = join(root, "packages", name);
  const text = readFileSync(join(folder, "package.json"), "utf8");
  return { folder, manifest: JSON.parse(text) as Manifest };
});
