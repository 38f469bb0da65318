import { run } from "./run.ts";

/** Storybook's port; RAPPORT_PORT chooses another. */
const port = process.env["RAPPORT_PORT"] ?? "6006";

const linuxWithoutScreen =
  process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"];
const unattended = Boolean(process.env["CI"]) || linuxWithoutScreen;

await run("storybook", [
  "dev",
  "--port",
  port,
  "--exact-port",
  "--disable-telemetry",
  ...(unattended ? ["--ci"] : []),
]);
