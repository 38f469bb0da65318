"use client";
import { useMessages } from "@rapport/react";
import { browserFamily } from "./browserFamily.ts";

/** What to do in this browser, step by step. */
export function Steps({ name }: StepsProps) {
  const words = useMessages().permission;
  return (
    <>
      <p>{words.recovery()}</p>
      <ol>
        {words.steps(browserFamily(navigator), name).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.resumes()}</p>
    </>
  );
}

interface StepsProps {
  /** Of the permission. */
  readonly name: string;
}
