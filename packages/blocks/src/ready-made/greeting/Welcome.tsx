"use client";
import type { ReactNode } from "react";
import {
  Greeting,
  type GreetingActionProps,
  type GreetingRootProps,
  type GreetingTitleProps,
} from "../../greeting/index.ts";
import { Boundary } from "../Boundary.tsx";

/** The whole greeting in one tag. Renders a `<section>`; nothing, if it fails. */
export function Welcome({ level, hrefFor, onAction, ...root }: WelcomeProps): ReactNode {
  return (
    <Boundary>
      <Greeting.Root {...root}>
        <Greeting.Title level={level} />
        <Greeting.Lead />
        <Greeting.Reason />
        <Greeting.Action hrefFor={hrefFor} onAction={onAction} />
      </Greeting.Root>
    </Boundary>
  );
}

export interface WelcomeProps
  extends Omit<GreetingRootProps, "children" | "render">, Pick<GreetingActionProps, "hrefFor" | "onAction"> {
  /**
   * Level of the heading.
   * @default 2
   */
  level?: GreetingTitleProps["level"];
}
