"use client";
import { useConsent, usePersonalization } from "@rapport/react";
import { useAsk, useHold } from "@rapport/react/attention";
import { type ReactNode, useSyncExternalStore } from "react";
import {
  ConsentBanner,
  type ConsentBannerRootProps,
  type ConsentBannerTitleProps,
} from "../../consent-banner/index.ts";
import { askingOf } from "../../internals/asking.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * The whole banner in one tag. Put it first on the page, so that it comes first for those who do not see it at the bottom.
 * It waits while something else asks, somebody types or a dialog is open; brought back by the person it is there at once.
 * Renders a `<section>` while something has to be asked; nothing, if it fails.
 */
export function ConsentBar(props: ConsentBarProps): ReactNode {
  return (
    <Boundary>
      <Bar {...props} />
    </Boundary>
  );
}

function Bar({ level, children, ...root }: ConsentBarProps): ReactNode {
  const { open } = useConsent();
  const asking = askingOf(usePersonalization());
  const isBroughtBack =
    useSyncExternalStore(asking.subscribe, asking.state, asking.state).opener !== undefined;
  const { status } = useAsk({ id: "consent", kind: "consent", wanted: open.length > 0 });
  useHold("dialog", isBroughtBack);
  return (
    <ConsentBanner.Root {...root} hidden={status !== "showing" && !isBroughtBack}>
      <div className="rapport-consent-body">
        <ConsentBanner.Title level={level} />
        <ConsentBanner.Close />
        <ConsentBanner.Text />
        <ConsentBanner.Purposes />
        {children}
        <ConsentBanner.Choose />
        <ConsentBanner.Details />
        <ConsentBanner.Notes />
      </div>
      <div className="rapport-consent-answers">
        <ConsentBanner.Reject />
        <ConsentBanner.Accept />
      </div>
    </ConsentBanner.Root>
  );
}

export interface ConsentBarProps extends Omit<ConsentBannerRootProps, "render" | "hidden"> {
  /**
   * Level of the heading.
   * @default 2
   */
  level?: ConsentBannerTitleProps["level"];
  /** Stands below the purposes, for example a sentence of your own. */
  children?: ReactNode;
}
