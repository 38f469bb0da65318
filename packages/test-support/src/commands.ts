import { dirname, resolve } from "node:path";
import { createElement, type ComponentType } from "react";
import { renderToReadableStream } from "react-dom/server";
import type { BrowserCommand } from "vitest/node";

/**
 * A command of the `ssr` tests: runs in Node, where there is no window and no document, imports the component
 * from its file through Vite with server conditions, and renders it until nothing is pending.
 *
 * @returns the HTML.
 * @throws when the file has no such component, or when anything throws while it renders.
 */
export const renderOnServer: BrowserCommand<
  [file: string, name: string, props?: Record<string, unknown>]
> = async ({ project, testPath }, file, name, props) => {
  if (testPath === undefined) throw new Error("renderOnServer: called outside a test file.");
  const path = resolve(dirname(testPath), file);
  const module = await project.import<Record<string, unknown>>(path);
  const component = module[name];
  if (component === undefined) {
    throw new Error(
      `renderOnServer: ${file} has no export "${name}", only ${Object.keys(module).join(", ")}.`,
    );
  }
  const errors: unknown[] = [];
  const stream = await renderToReadableStream(
    createElement(component as ComponentType<Record<string, unknown>>, props ?? {}),
    { onError: (error) => void errors.push(error) },
  );
  await stream.allReady;
  const html = await new Response(stream).text();
  if (errors.length > 0) throw errors[0];
  return html;
};

declare module "vitest/browser" {
  interface BrowserCommands {
    renderOnServer: (file: string, name: string, props?: Record<string, unknown>) => Promise<string>;
  }
}
