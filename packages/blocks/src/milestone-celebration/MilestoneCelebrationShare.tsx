"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useEffect } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { loadShare } from "./loadShare.ts";
import { useMilestoneCelebration } from "./MilestoneCelebrationContext.ts";

/**
 * Shows the picture that can be shared, before anything leaves the device; once more, and it is put away. Its code is loaded
 * then. It is an action, so the card stays until it is closed. Renders a `<button>`.
 */
export function MilestoneCelebrationShare(given: MilestoneCelebrationShareProps) {
  const { Picture, setPicture, keep, say } = useMilestoneCelebration("MilestoneCelebration.Share");
  const words = useMessages().milestones;
  const personalization = usePersonalization();
  useEffect(keep, [keep]);
  return useRender("button", given, {
    type: "button",
    className: "rapport-button",
    "aria-expanded": !!Picture,
    onClick: () => {
      if (Picture) setPicture(undefined);
      else
        loadShare().then(setPicture, (error: unknown) => {
          personalization.report(error);
          say(words.shareFailed());
        });
    },
    children: words.share(),
  });
}

export interface MilestoneCelebrationShareProps extends PartProps<"button"> {}
