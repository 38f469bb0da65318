import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { MissingData } from "./missing-data.ts";
import { passes, type Row, table } from "./row.ts";

/** What the command line says besides the name of the bench. */
interface Options {
  readonly data: string | undefined;
  readonly tune: boolean;
}

/** Every bench by its name; each is loaded only when it is asked for. */
const benches: Readonly<Record<string, (options: Options) => Promise<readonly Row[]>>> = {
  size: async () => (await import("./size/size.ts")).size(),
  quality: async ({ data, tune }) => (await import("./quality/quality.ts")).quality(data, tune ? 2 : 1),
  render: async () => (await import("./render/render.ts")).render(),
  speed: async () => (await import("./speed/speed.ts")).speed(),
};

const usage = `Usage: pnpm bench <name> [--json FILE] [--data DIR] [--tune]
Names: ${Object.keys(benches).join(", ")}
--data DIR  where the data sets of "quality" are, instead of ../shared/data
--tune      "quality" on the second-to-last positive of each person, on which defaults are chosen; without limits
Ends with 0 if all limits hold (or, where one is not met yet, what stands in for it), 1 if not, 2 if it was called wrongly, 3 if the data sets are not there.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "string" },
      data: { type: "string" },
      tune: { type: "boolean", default: false },
    },
  });
  const [name, ...rest] = positionals;
  const bench = name === undefined ? undefined : benches[name];
  if (bench === undefined || rest.length > 0) {
    console.error(name === undefined ? usage : `There is no bench "${positionals.join(" ")}".\n${usage}`);
    return 2;
  }
  const rows = await bench({ data: values.data, tune: values.tune });
  console.log(table(rows));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);
  return rows.every(passes) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof MissingData ? 3 : 1;
}
