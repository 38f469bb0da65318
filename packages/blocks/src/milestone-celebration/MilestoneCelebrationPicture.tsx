"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * The picture that can be shared, drawn from the title and the badge and nothing else, with the button that shares or
 * downloads it. Renders a `<div>` after "Share" was pressed.
 */
export function MilestoneCelebrationPicture({ caption, ...given }: MilestoneCelebrationPictureProps) {
  const { Picture, words, say } = useMilestoneCelebration("MilestoneCelebration.Picture");
  const picture = useRender("div", given, {
    className: "rapport-milestone-picture",
    children: Picture && <Picture title={words.title} badge={words.badge} caption={caption} say={say} />,
  });
  return Picture ? picture : null;
}

export interface MilestoneCelebrationPictureProps extends PartProps<"div"> {
  /** Below the title in the picture, for example the name of the host. @default nothing */
  caption?: string | undefined;
}
