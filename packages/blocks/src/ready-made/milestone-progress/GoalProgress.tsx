"use client";
import type { ReactNode } from "react";
import { MilestoneProgress, type MilestoneProgressRootProps } from "../../milestone-progress/index.ts";
import { Boundary } from "../Boundary.tsx";

/** The progress towards a milestone in one tag. Renders a `<div>`; nothing, if it fails. */
export function GoalProgress({ label, ...root }: GoalProgressProps): ReactNode {
  return (
    <Boundary>
      <MilestoneProgress.Root {...root}>
        <MilestoneProgress.Label>{label}</MilestoneProgress.Label>
        <MilestoneProgress.Text />
        <MilestoneProgress.Bar />
        <MilestoneProgress.Rest />
      </MilestoneProgress.Root>
    </Boundary>
  );
}

export interface GoalProgressProps extends Omit<MilestoneProgressRootProps, "render" | "children"> {
  /** What it leads to: "Ten workouts". @default what is counted */
  label?: ReactNode;
}
