"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useState } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { loadShare, type Share } from "./loadShare.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * The picture that can be shared, drawn from the title and the badge and nothing else, with the button that shares or
 * downloads it. Renders a `<div>` after "Share" was pressed.
 */
export function MilestoneCelebrationPicture({ caption, ...given }: MilestoneCelebrationPictureProps) {
  const { sharing, words, id, say } = useMilestoneCelebration("MilestoneCelebration.Picture");
  const messages = useMessages();
  const personalization = usePersonalization();
  const [loaded, setLoaded] = useState<Share>();
  useEffect(() => {
    if (!sharing) return;
    loadShare().then(setLoaded, (error: unknown) => {
      personalization.report(error);
      say(messages.milestones.shareFailed());
    });
  }, [sharing, personalization, say, messages]);
  const picture = useRender("div", given, {
    className: "rapport-milestone-picture",
    id: `${id}p`,
    children: loaded && (
      <loaded.Preview title={words.title} badge={words.badge} caption={caption} say={say} />
    ),
  });
  return sharing ? picture : null;
}

export interface MilestoneCelebrationPictureProps extends PartProps<"div"> {
  /** Below the title in the picture, for example the name of the host. @default nothing */
  caption?: string | undefined;
}
