import type { Decorator } from "@storybook/react-vite";
import { useLayoutEffect } from "react";

/** Sets theme, direction and motion on the document, as a page would, from the toolbar. */
export const withSurroundings: Decorator = (Story, { globals, viewMode }) => {
  const { theme, direction, motion } = globals as Readonly<Record<string, string>>;
  useLayoutEffect(() => {
    const root = document.documentElement;
    const set = (name: string, value: string | undefined): void => {
      if (value === undefined || value === "system") root.removeAttribute(name);
      else root.setAttribute(name, value);
    };
    set("data-theme", theme);
    set("data-motion", motion);
    set("dir", direction);
    root.lang = "en";
  }, [theme, direction, motion]);
  return (
    <div style={viewMode === "docs" ? {} : { padding: "clamp(16px, 4vw, 40px)" }}>
      <Story />
    </div>
  );
};
