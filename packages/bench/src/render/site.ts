import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildFiles } from "../../../../scripts/page/build.ts";
import { documentOf } from "../../../../scripts/page/document.ts";
import type { Served } from "../../../../scripts/page/server.ts";

/**
 * Builds the bench's own page.
 *
 * @param folder an empty one, for the files.
 * @param profiling Whether React tells what it renders; else it is the build that everybody gets.
 */
export async function buildPage(folder: string, profiling: boolean): Promise<Served> {
  mkdirSync(folder);
  const { files } = await buildFiles(folder, [join(import.meta.dirname, "page/page.tsx")], {
    alias: profiling ? { "react-dom/client": "react-dom/profiling" } : {},
  });
  const html = documentOf({ title: "Bench", styles: "/page.css", script: "/page.js", content: "" });
  return { files, document: () => Promise.resolve(html) };
}
