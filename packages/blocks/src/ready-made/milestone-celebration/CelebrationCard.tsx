"use client";
import type { ReactNode } from "react";
import {
  MilestoneCelebration,
  type MilestoneCelebrationRootProps,
} from "../../milestone-celebration/index.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * Every celebration of a page in one tag: put it once, anywhere. Renders a `<section>` while there is something to
 * celebrate; nothing, if it fails.
 */
export function CelebrationCard({
  action,
  share = false,
  caption,
  children,
  ...root
}: CelebrationCardProps): ReactNode {
  return (
    <Boundary>
      <MilestoneCelebration.Root {...root}>
        <MilestoneCelebration.Badge />
        <div className="rapport-milestone-words">
          <MilestoneCelebration.Title />
          <MilestoneCelebration.Text />
          <MilestoneCelebration.Others />
        </div>
        {children}
        <MilestoneCelebration.Picture caption={caption} />
        <div className="rapport-milestone-actions">
          {action}
          {share && <MilestoneCelebration.Share />}
          <MilestoneCelebration.Fewer />
        </div>
        <MilestoneCelebration.Stop />
        <MilestoneCelebration.Close />
      </MilestoneCelebration.Root>
    </Boundary>
  );
}

export interface CelebrationCardProps extends Omit<MilestoneCelebrationRootProps, "render"> {
  /** Something to do next: `<MilestoneCelebration.Action>Plan the next one</MilestoneCelebration.Action>`. */
  action?: ReactNode;
  /**
   * Whether a picture of it can be shared.
   * @default false
   */
  share?: boolean | undefined;
  /** In the picture below the title, for example your name. */
  caption?: string | undefined;
  /** Stands below the words, for example the progress towards the next one. */
  children?: ReactNode;
}
