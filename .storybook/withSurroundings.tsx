import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, useLayoutEffect } from "react";

/** Sets theme, direction and motion on the document, as a page would, from the toolbar. */
export const withSurroundings: Decorator = (Story, { globals, viewMode }) => (
  <Surroundings globals={globals} padded={viewMode !== "docs"}>
    <Story />
  </Surroundings>
);

interface SurroundingsProps {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Stories by themselves have a margin; docs bring their own. */
  readonly padded: boolean;
  readonly children: ReactNode;
}

function Surroundings({ globals, padded, children }: SurroundingsProps): ReactNode {
  const { theme, direction, motion } = globals;
  useLayoutEffect(() => {
    const root = document.documentElement;
    const set = (name: string, value: unknown): void => {
      if (typeof value !== "string" || value === "system") root.removeAttribute(name);
      else root.setAttribute(name, value);
    };
    set("data-theme", theme);
    set("data-motion", motion);
    set("dir", direction);
    root.lang = "en";
  }, [theme, direction, motion]);
  return <div className={padded ? "story" : undefined}>{children}</div>;
}
