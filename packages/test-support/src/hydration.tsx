import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { onTestFinished, vi } from "vitest";
import { commands } from "vitest/browser";

/** What {@link hydrate} gives back. */
export interface Hydrated {
  /** The element that holds the server's HTML, now alive. It leaves the page when the test ends. */
  readonly container: HTMLElement;
  /** What was written with `console.error` since the hydration began. `hydrate` itself leaves it empty. */
  readonly errors: readonly string[];
}

/**
 * Renders an export of a fixture file in Node, as a server would.
 *
 * @param file path of the fixture, relative to the test file: `"./Shelf.fixture.tsx"`.
 * @param name name of the exported component.
 * @param props serialisable props; they travel to Node as JSON.
 * @returns the HTML.
 * @throws when the component is missing or throws.
 */
export function renderOnServer(
  file: string,
  name: string,
  props: Record<string, unknown> = {},
): Promise<string> {
  return commands.renderOnServer(file, name, props);
}

/**
 * Puts the server's HTML on the page and hydrates it with the element that made it.
 *
 * @throws when React reports anything at all: a mismatch, a recoverable error, any `console.error`.
 */
export function hydrate(html: string, element: ReactNode): Hydrated {
  const container = document.createElement("div");
  container.append(document.createRange().createContextualFragment(html));
  document.body.append(container);

  const errors: string[] = [];
  const report = (...data: unknown[]) => void errors.push(data.map(String).join(" "));
  const spy = vi.spyOn(console, "error").mockImplementation(report);
  onTestFinished(() => spy.mockRestore());

  render(element, { container, hydrate: true, onRecoverableError: report });
  if (errors.length > 0) throw new Error(`Hydration was not clean.\n${errors.join("\n")}`);
  return { container, errors };
}
