import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/*
 * What a bundler for server components does, as a hook of Node: a module that begins with "use client" is not run.
 * Its exports become references to the client.
 */
registerHooks({
  load(url, context, next) {
    if (!url.startsWith("file:") || !url.endsWith(".js")) return next(url, context);
    const text = readFileSync(fileURLToPath(url), "utf8");
    if (!/^\s*["']use client["']/.test(text)) return next(url, context);
    return { format: "module", source: references(url, text), shortCircuit: true };
  },
});

function references(url: string, text: string): string {
  const { module } = parseSync(url, text);
  const names = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName }) => (exportName.kind === "Default" ? "default" : exportName.name)),
  );
  return names
    .map((name, index) => {
      const reference = `{ $$typeof: Symbol.for("react.client.reference"), $$id: ${JSON.stringify(`${url}#${name}`)} }`;
      return `const reference${index} = ${reference}; export { reference${index} as ${name} };`;
    })
    .join("\n");
}
