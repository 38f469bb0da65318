import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Row, table } from "./row.ts";

/** Every bench by its name; each is loaded only when it is asked for. */
const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  size: async () => (await import("./size/size.ts")).size(),
};

const usage = `Usage: pnpm bench <name> [--json FILE]\nNames: ${Object.keys(benches).join(", ")}`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "string" } },
  });
  const [name, ...rest] = positionals;
  const bench = name === undefined ? undefined : benches[name];
  if (bench === undefined || rest.length > 0) {
    console.error(name === undefined ? usage : `There is no bench "${positionals.join(" ")}".\n${usage}`);
    return 2;
  }
  const rows = await bench();
  console.log(table(rows));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);
  return rows.every(({ holds }) => holds) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
