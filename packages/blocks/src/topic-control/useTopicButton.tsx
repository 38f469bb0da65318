import type { ComponentProps, ReactElement, ReactNode } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";

export interface TopicControlButtonState {
  /** `data-pressed` while it holds. */
  pressed: boolean;
}

export type TopicControlButtonProps = PartProps<"button", TopicControlButtonState>;

/** A button that says whether what it names holds. */
export function useTopicButton(
  given: TopicControlButtonProps,
  pressed: boolean,
  onClick: () => void,
  children: ReactNode,
): ReactElement | null {
  return useRender(
    "button",
    given,
    {
      ...({ type: "button", className: "rapport-topic-button" } satisfies ComponentProps<"button">),
      ...{ "aria-pressed": pressed, onClick, children },
    },
    { pressed },
  );
}
