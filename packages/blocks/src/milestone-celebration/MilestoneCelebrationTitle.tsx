"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/** What was reached: the heading that names the card. Renders an `<h2>`. */
export function MilestoneCelebrationTitle({ level = 2, ...given }: MilestoneCelebrationTitleProps) {
  const { words, id } = useMilestoneCelebration("MilestoneCelebration.Title");
  const own = { className: "rapport-milestone-title", id, children: words.title };
  return useRender(`h${level}` as "h2", given, own);
}

export interface MilestoneCelebrationTitleProps extends Omit<PartProps<"h2">, "id"> {
  /** @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
