import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Makes the one style sheet that is published: the imports of styles.css put in, each within its cascade layer, and
 * nothing rewritten for older browsers, because `light-dark()` has to be resolved where a token is used. Copies the
 * tokens beside it.
 *
 * @param folder of `@rapport/blocks`.
 */
export async function buildStyles(folder: string): Promise<void> {
  await build({
    entryPoints: [join(folder, "src/styles/styles.css")],
    outfile: join(folder, "dist/styles.css"),
    bundle: true,
    target: "esnext",
    logLevel: "warning",
  });
  copyFileSync(join(folder, "src/styles/tokens.json"), join(folder, "dist/tokens.json"));
}
