import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** What a version to come would change in the storage: another number, and a store more. */
const changes = [
  ["const version = 2;", "const version = 3;"],
  [
    "if (old < 2) database.createObjectStore(sentStore);",
    'if (old < 2) database.createObjectStore(sentStore); if (old < 3) database.createObjectStore("later");',
  ],
] as const;

/**
 * Builds the kit as a version to come, whose storage the present one only reads.
 * @throws if the storage is not written any more as this changes it: then nothing would be newer.
 */
export const newerBuild: Plugin = {
  name: "newer-build",
  setup(build) {
    build.onLoad({ filter: /storage\/indexeddb\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const [now, then] of changes) {
        if (!contents.includes(now)) throw new Error(`${path} has no \`${now}\``);
        contents = contents.replace(now, then);
      }
      return { contents, loader: "ts" };
    });
  },
};
