"use client";
import type { ReactNode } from "react";
import { ConsentLinks } from "../../consent-links/index.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * The way back, for the footer of every page: change the answers, or withdraw them all with one click. Renders a `<div>`;
 * nothing, if it fails.
 */
export function ConsentFooter({ className = "" }: ConsentFooterProps): ReactNode {
  return (
    <Boundary>
      <div className={`rapport-consent-links ${className}`.trim()}>
        <ConsentLinks.Reopen />
        <ConsentLinks.Withdraw />
        <ConsentLinks.Notes />
      </div>
    </Boundary>
  );
}

export interface ConsentFooterProps {
  /** Of the `<div>`. */
  className?: string | undefined;
}
