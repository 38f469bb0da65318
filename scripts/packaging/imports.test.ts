import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { root } from "../packages.ts";
import { entries, modules } from "./entries.ts";

const { folder } = inject("consumer");

/** Runs a module in the consumer's folder and returns what it prints. */
function node(code: string, ...flags: string[]): string {
  return execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", code], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** Checks the consumer's code with TypeScript and returns the errors. */
function compile(): string {
  const { stdout, stderr } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], {
    encoding: "utf8",
  });
  return stdout + stderr;
}

describe("in Node", () => {
  test.for(modules)("$specifier is imported and exports something", ({ specifier }) => {
    const code = `console.log(Object.keys(await import("${specifier}")).length)`;
    expect(Number(node(code))).toBeGreaterThan(0);
  });

  test.for(entries.filter((entry) => !modules.includes(entry)))("$specifier is found", ({ specifier }) => {
    expect(node(`console.log(import.meta.resolve("${specifier}"))`)).toMatch(/^file:.*\.(?:css|json)$/);
  });

  test("the tokens are imported as JSON", () => {
    const code = `import tokens from "@rapport/blocks/tokens.json" with { type: "json" };
      console.log(Object.keys(tokens).length)`;
    expect(Number(node(code))).toBeGreaterThan(0);
  });
});

describe("in a server component", () => {
  const server = [
    "--conditions=react-server",
    `--import=${join(import.meta.dirname, "client-references.ts")}`,
  ];

  test("the condition is active: React has no state and no context", () => {
    const code = `import * as React from "react"; console.log(typeof React.useState, typeof React.createContext)`;
    expect(node(code)).toBe("function function");
    expect(node(code, ...server)).toBe("undefined undefined");
  });

  test("a module marked for the client becomes references", () => {
    const code = `import { PersonalizationProvider } from "@rapport/react";
      console.log(String(PersonalizationProvider.$$typeof))`;
    expect(node(code)).toBe("undefined");
    expect(node(code, ...server)).toBe("Symbol(react.client.reference)");
  });

  test.for(modules)("$specifier is imported", ({ specifier }) => {
    const code = `console.log(Object.keys(await import("${specifier}")).length)`;
    expect(Number(node(code, ...server))).toBeGreaterThan(0);
  });
});

describe("for TypeScript", () => {
  const code = modules.map(({ specifier }, index) => `export * as entry${index} from "${specifier}";`);

  test.each(["nodenext", "bundler"])("every entry has types under %s", (resolution) => {
    writeFileSync(join(folder, "entries.ts"), code.join("\n"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          module: resolution === "bundler" ? "esnext" : "nodenext",
          moduleResolution: resolution,
          target: "es2024",
          lib: ["es2024", "dom", "dom.iterable"],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
        },
        files: ["entries.ts"],
      }),
    );
    expect(compile()).toBe("");
  });
});
