import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildStyles } from "./build-styles.ts";
import { publicPackages } from "./packages.ts";
import { run } from "./run.ts";

// Each package is built against the built types of the one before it, as a consumer would see them.
for (const { folder, manifest } of publicPackages) {
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  await run("tsc", ["-p", join(folder, "tsconfig.build.json")]);
  if ("./styles.css" in manifest.exports) await buildStyles(folder);
}
