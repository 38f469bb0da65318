import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "..");

/** Our stylesheets by their path from `src`, without comments. */
export const stylesheets: ReadonlyMap<string, string> = new Map(
  globSync("**/*.css", { cwd: source }).map((path) => [
    path.replaceAll("\\", "/"),
    readFileSync(join(source, path), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""),
  ]),
);

/** One declaration of a stylesheet. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** Every declaration in a piece of CSS, nested ones too, white space in values made single. */
export function declarations(css: string): readonly Declaration[] {
  return [...css.matchAll(/(?<=[{};]\s*)(--[\w-]+|[a-z-]+):\s*([^{};]+);/g)].map(
    ([, property = "", value = ""]) => ({
      property,
      value: value.replaceAll(/\s+/g, " ").replaceAll("( ", "(").replaceAll(" )", ")").trim(),
    }),
  );
}

/**
 * The custom properties declared in each rule with exactly this selector, in the order of the file.
 * @throws if there is no such rule.
 */
export function customProperties(path: string, selector: string): readonly ReadonlyMap<string, string>[] {
  const css = stylesheets.get(path) ?? "";
  const rules = [...css.matchAll(/([^{};]+)(\{[^{}]*\})/g)].filter(
    ([, found = ""]) => found.replaceAll(/\s+/g, " ").trim() === selector,
  );
  if (rules.length === 0) throw new Error(`${path} has no rule for "${selector}".`);
  return rules.map(
    ([, , block = ""]) => new Map(declarations(block).map(({ property, value }) => [property, value])),
  );
}
