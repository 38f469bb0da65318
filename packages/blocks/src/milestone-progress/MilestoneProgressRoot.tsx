"use client";
import type { MilestoneSet, Progress } from "@rapport/core/milestones";
import { useMessages, usePersonalization } from "@rapport/react";
import { useMilestone } from "@rapport/react/milestones";
import { useId } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { MilestoneProgressContext } from "./MilestoneProgressContext.ts";

const day = 86_400_000;

/**
 * How far it is to a milestone. It only ever tells what was done: a day without is a rest day, and nothing is lost by it.
 * Renders a `<div>` that takes the same place before anything is known.
 */
export function MilestoneProgressRoot({
  milestones,
  milestone: id,
  rest,
  ...given
}: MilestoneProgressRootProps) {
  const messages = useMessages();
  const { clock } = usePersonalization();
  const progress = useMilestone(milestones, id);
  const milestone = milestones.byId.get(id);
  const labelId = useId();
  const words = messages.milestones;
  const isReached = progress !== undefined && isOver(progress);
  const isRest = rest ?? (progress?.last !== undefined && !isReached && clock() - progress.last > day);
  const { value, target } = progress ?? { value: 0, target: 0 };
  const text = isReached
    ? words.achieved()
    : progress === undefined
      ? ""
      : milestone && "after" in milestone
        ? words.progressTime(value, target)
        : words.progress(value, target);

  const { children, ...attributes } = given;
  return useRender(
    "div",
    attributes,
    {
      className: "rapport-progress",
      children: (
        <MilestoneProgressContext
          value={{ milestone, progress, rest: isRest, text: text || "\u00a0", id: labelId }}
        >
          {children}
        </MilestoneProgressContext>
      ),
    },
    { reached: isReached, rest: isRest } satisfies MilestoneProgressRootState,
  );
}

/** What was celebrated stays reached, whatever became of the evidence. */
const isOver = ({ value, target, celebrated }: Progress): boolean => celebrated || value >= target;

export interface MilestoneProgressRootState {
  /** `data-reached` once the target is reached. */
  reached: boolean;
  /** `data-rest` on a day without anything that counts. */
  rest: boolean;
}

export interface MilestoneProgressRootProps extends PartProps<"div", MilestoneProgressRootState> {
  /** The declared milestones: `defineMilestones([…])`, made once. */
  milestones: MilestoneSet;
  /** Id of the one that is shown. */
  milestone: string;
  /**
   * Whether today is a rest day, where the host knows.
   * @default more than 24 hours after the last thing that counted
   */
  rest?: boolean | undefined;
}
