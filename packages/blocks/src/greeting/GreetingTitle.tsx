"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useGreetingParts } from "./GreetingContext.ts";

/** Says hello: by the time of day, and by name, where that is known. Renders an `<h2>`. */
export function GreetingTitle({ level = 2, ...given }: GreetingTitleProps) {
  const { id, words } = useGreetingParts("Greeting.Title");
  return useRender(`h${level}` as "h2", given, {
    className: "rapport-greeting-title",
    id,
    children: words.hello,
  });
}

export interface GreetingTitleProps extends Omit<PartProps<"h2">, "id"> {
  /** @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
