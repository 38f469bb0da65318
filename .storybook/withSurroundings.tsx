import { documentLocales, PageLocale, pageLocales } from "@rapport/fixtures/words";
import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, useLayoutEffect } from "react";

/** Sets language, theme, direction and motion on the document, as a page would, from the toolbar. */
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
  const { theme, direction, motion, locale } = globals;
  const language = pageLocales.find((name) => name === locale) ?? "en";
  useLayoutEffect(() => {
    const root = document.documentElement;
    const set = (name: string, value: unknown): void => {
      if (typeof value !== "string" || value === "system") root.removeAttribute(name);
      else root.setAttribute(name, value);
    };
    set("data-theme", theme);
    set("data-motion", motion);
    set("dir", direction === "rtl" ? direction : documentLocales[language].dir);
    root.lang = documentLocales[language].lang;
  }, [theme, direction, motion, language]);
  return (
    // Another language is another page: what is worded once stays as it was worded.
    <PageLocale key={language} value={language}>
      <div className={padded ? "story" : undefined}>{children}</div>
    </PageLocale>
  );
}
