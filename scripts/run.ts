import { spawn, type SpawnOptions } from "node:child_process";
import { root } from "./packages.ts";

/**
 * Runs a command of the workspace (found in node_modules/.bin, which pnpm puts on the path) and shows its output.
 *
 * @throws when the command cannot be started or ends with anything but 0.
 */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code ?? "a signal"}.`));
    });
  });
}
