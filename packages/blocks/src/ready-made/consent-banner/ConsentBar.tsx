"use client";
import type { ReactNode } from "react";
import {
  ConsentBanner,
  type ConsentBannerRootProps,
  type ConsentBannerTitleProps,
} from "../../consent-banner/index.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * The whole banner in one tag. Put it first on the page, so that it comes first for those who do not see it at the bottom.
 * Renders a `<section>` while something has to be asked; nothing, if it fails.
 */
export function ConsentBar({ level, children, ...root }: ConsentBarProps): ReactNode {
  return (
    <Boundary>
      <ConsentBanner.Root {...root}>
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
    </Boundary>
  );
}

export interface ConsentBarProps extends Omit<ConsentBannerRootProps, "render"> {
  /**
   * Level of the heading.
   * @default 2
   */
  level?: ConsentBannerTitleProps["level"];
  /** Stands below the purposes, for example a sentence of your own. */
  children?: ReactNode;
}
