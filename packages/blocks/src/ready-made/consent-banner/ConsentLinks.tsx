"use client";
import type { ReactNode } from "react";
import { ConsentBanner } from "../../consent-banner/index.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * The way back, for the footer of every page: change the answers, or withdraw them all with one click. Renders a `<div>`;
 * nothing, if it fails.
 */
export function ConsentLinks({ className = "" }: ConsentLinksProps): ReactNode {
  return (
    <Boundary>
      <div className={`rapport-consent-links ${className}`.trim()}>
        <ConsentBanner.Reopen />
        <ConsentBanner.Withdraw />
        <ConsentBanner.Notes />
      </div>
    </Boundary>
  );
}

export interface ConsentLinksProps {
  /** Of the `<div>`. */
  className?: string | undefined;
}
