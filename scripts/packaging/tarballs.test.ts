import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { publicPackages, root } from "../packages.ts";

const { folder, tarballs } = inject("consumer");

describe.each(publicPackages.map(({ manifest }) => manifest.name))("%s", (name) => {
  const tarball = tarballs[name] ?? "";
  const installed = join(folder, "node_modules", name);

  test("publint finds nothing", async () => {
    const buffer = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("types resolve as the code does", () => {
    const { status, stdout } = spawnSync(
      join(root, "node_modules/.bin/attw"),
      [tarball, "--profile", "esm-only", "--exclude-entrypoints", "./styles.css", "./tokens.json"],
      { encoding: "utf8" },
    );
    expect(status, stdout).toBe(0);
  });

  test("the manifest names versions that exist outside the workspace", () => {
    const manifest = readFileSync(join(installed, "package.json"), "utf8");
    expect(manifest).not.toMatch(/workspace:|catalog:/);
  });

  test("the licence comes along, tests and stories do not", () => {
    expect(existsSync(join(installed, "LICENSE"))).toBe(true);
    const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
    expect(files.filter((path) => /\.(?:test|test-d|fixture|stories)\.|\.mdx$|tsconfig/.test(path))).toEqual(
      [],
    );
  });
});

test("the style sheet is one file that leaves colours and layers to the browser", () => {
  const css = readFileSync(join(folder, "node_modules/@rapport/blocks/dist/styles.css"), "utf8");
  expect(css.trimStart()).toMatch(/^@layer theme, base, components, utilities;/);
  expect(css).not.toContain("@import");
  for (const kept of ["light-dark(", "oklch(", "@layer components.rapport", "&"]) expect(css).toContain(kept);
});
