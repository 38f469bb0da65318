import { rmSync } from "node:fs";
import { run } from "./run.ts";
import { publicPackages } from "./packages.ts";

// Each package is built against the built types of the one before it, as a consumer would see them.
for (const { folder } of publicPackages) {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  await run("tsc", ["-p", `${folder}/tsconfig.build.json`]);
}
