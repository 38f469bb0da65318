"use client";
import { useMessages } from "@rapport/react";
import { browserFamily } from "./browserFamily.ts";

/** What to do in this browser, step by step. */
export function Steps({ name }: StepsProps) {
  const words = useMessages().permission;
  const browser = browserFamily(navigator);
  return (
    <>
      <p>{words.recovery()}</p>
      <ol>
        <li>{words.place(browser)}</li>
        <li>{words.switch(browser, name)}</li>
      </ol>
      <p>{words.resumes()}</p>
    </>
  );
}

interface StepsProps {
  /** Of the permission. */
  readonly name: string;
}
