import { availableParallelism } from "node:os";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { requestsMade, watchRequests } from "./.storybook/your-own-data/testing/requests.ts";
import { renderOnServer } from "./packages/test-support/src/commands.ts";
import { setPermission, setPosition } from "./packages/test-support/src/permission-commands.ts";
import { browserFlags, findBrowser } from "./scripts/find-browser.ts";

const source = "@rapport/source";

const onServer = { resolve: { conditions: [source, ...defaultServerConditions] } };

/** Tests run against the source of the workspace, on both sides; `__vitest__` is where `renderOnServer` imports. */
const resolution = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: onServer,
  environments: { __vitest__: onServer },
};

const executablePath = findBrowser();

/** A fresh object for every project: Vitest refuses a shared one. */
function realBrowser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: {
        // A camera and a microphone that show and hear nothing, for those who ask.
        args: [...browserFlags, "--use-fake-device-for-media-stream"],
        ...(executablePath && { executablePath }),
      },
    }),
    instances: [{ browser: "chromium" as const }],
  };
}

/** Found before the first test, so that no dependency is discovered in the middle of a run. */
const optimizeDeps = {
  include: [
    "react",
    "react-dom",
    "react-dom/client",
    "react/jsx-dev-runtime",
    "react/jsx-runtime",
    "@testing-library/react",
    "papaparse",
  ],
};

const setupFiles = ["./packages/test-support/src/setup.ts"];

/** Milliseconds. Never reached by a test that passes, also on a busy machine: what is waited for ends the wait. */
const patience = { testTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

const node: TestProjectInlineConfiguration = {
  ...resolution,
  test: {
    name: "node",
    ...patience,
    environment: "node",
    include: ["packages/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", ".storybook/**/*.test.ts"],
    exclude: ["**/*.browser.test.*", "**/*.ssr.test.*", "scripts/{packaging,page}/**"],
  },
};

const browser: TestProjectInlineConfiguration = {
  ...resolution,
  plugins: [react()],
  optimizeDeps,
  test: {
    name: "browser",
    ...patience,
    include: ["packages/*/src/**/*.browser.test.{ts,tsx}", ".storybook/**/*.browser.test.tsx"],
    setupFiles,
    browser: {
      ...realBrowser(),
      commands: { watchRequests, requestsMade, setPermission, setPosition },
    },
  },
};

const ssr: TestProjectInlineConfiguration = {
  ...resolution,
  plugins: [react()],
  optimizeDeps,
  test: {
    name: "ssr",
    ...patience,
    include: ["packages/*/src/**/*.ssr.test.tsx"],
    setupFiles,
    browser: { ...realBrowser(), commands: { renderOnServer, setPermission } },
  },
};

const stories: TestProjectInlineConfiguration = {
  ...resolution,
  plugins: [storybookTest({ configDir: ".storybook" })],
  optimizeDeps,
  test: { name: "stories", ...patience, browser: realBrowser() },
};

/** Works on what `pnpm build` made, packed and installed elsewhere. */
const packaging: TestProjectInlineConfiguration = {
  test: {
    name: "packaging",
    environment: "node",
    include: ["scripts/packaging/**/*.test.ts"],
    globalSetup: "./scripts/packaging/consumer.ts",
    // They start other processes: a compiler, a bundler, Node.
    ...patience,
  },
};

/** Drives a browser through a production build of a page, served as a careful host serves it. */
const page: TestProjectInlineConfiguration = {
  ...resolution,
  test: {
    name: "page",
    environment: "node",
    include: ["scripts/page/**/*.test.ts"],
    globalSetup: "./scripts/page/setup.ts",
    ...patience,
  },
};

export default defineConfig({
  test: {
    projects: [node, browser, ssr, stories, page, packaging],
    // One test alone would hide the others.
    allowOnly: false,
    // On two cores one of them would otherwise wait: most tests wait for a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
