import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { TestProject } from "vitest/node";
import { publicPackages, root } from "../packages.ts";

/** What the packaging tests work on. */
export interface Consumer {
  /** An application in a folder of its own, into which the packed packages were installed. */
  readonly folder: string;
  /** The tarballs as they would be published, by package name. */
  readonly tarballs: Readonly<Record<string, string>>;
}

declare module "vitest" {
  interface ProvidedContext {
    consumer: Consumer;
  }
}

let folder: string;

/** Runs once before the packaging tests: packs every public package and installs the tarballs as a consumer would. */
export function setup(project: TestProject): void {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "rapport-consumer-")));
  const tarballs = pack();
  install(tarballs);
  project.provide("consumer", { folder, tarballs });
}

/** Removes the consumer. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}

function pack(): Record<string, string> {
  const tarballs: Record<string, string> = {};
  for (const { folder: source, manifest } of publicPackages) {
    for (const target of Object.values(manifest.exports).flatMap((targets) => Object.values(targets))) {
      if (!existsSync(join(source, target))) {
        throw new Error(`${manifest.name} has no ${target}: run \`pnpm build\` before the packaging tests.`);
      }
    }
    pnpm(source, "pack", "--pack-destination", folder);
    tarballs[manifest.name] = join(folder, `rapport-${basename(source)}-${manifest.version}.tgz`);
  }
  return tarballs;
}

function install(tarballs: Record<string, string>): void {
  const files = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [name, `file:./${basename(path)}`]),
  );
  const react = Object.fromEntries(
    ["react", "react-dom", "@types/react", "@types/react-dom"].map((name) => [name, installedVersion(name)]),
  );
  // The optional peer, for those who celebrate.
  const motion = { "framer-motion": installedVersion("framer-motion", join(root, "packages/blocks")) };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "consumer",
      private: true,
      type: "module",
      dependencies: { ...files, ...react, ...motion },
    }),
  );
  // A workspace of its own, so that no file of a folder above is read.
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "packages: []\n");
  pnpm(folder, "install", "--prefer-offline", "--ignore-scripts");
}

/** The version in this workspace, so that it is taken from the local store. */
function installedVersion(name: string, from = root): string {
  const text = readFileSync(join(from, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function pnpm(cwd: string, ...args: string[]): void {
  execFileSync("pnpm", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
