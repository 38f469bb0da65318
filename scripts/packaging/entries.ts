import { publicPackages } from "../packages.ts";

/** One entry of a public package, as a consumer imports it. */
export interface Entry {
  /** `@rapport/blocks/shelf` */
  readonly specifier: string;
  readonly packageName: string;
  /** `./shelf` */
  readonly subpath: string;
}

/** Every entry that is published, style sheets and JSON included. */
export const entries: readonly Entry[] = publicPackages.flatMap(({ manifest }) =>
  Object.keys(manifest.exports).map((subpath) => ({
    specifier: manifest.name + subpath.slice(1),
    packageName: manifest.name,
    subpath,
  })),
);

/** Those that are JavaScript modules. */
export const modules = entries.filter(({ subpath }) => !/\.(?:css|json)$/.test(subpath));
