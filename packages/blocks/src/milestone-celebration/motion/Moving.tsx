"use client";
import { type ReactNode, useEffect } from "react";
import { Confetti } from "./Confetti.tsx";
import { Pop } from "./Pop.tsx";

/** Milliseconds after which nothing moves any more. WCAG 2.2.2 allows 5 s without a way to stop it; there is one, too. */
const longest = 4500;

interface MovingProps {
  readonly children: ReactNode;
  /** Called when it is over, or Escape was pressed. */
  readonly onDone: () => void;
}

/** Lets the badge spring into its place, with confetti around the card, for a while. */
export function Moving({ children, onDone }: MovingProps): ReactNode {
  useEffect(() => {
    const timer = setTimeout(onDone, longest);
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === "Escape" && !defaultPrevented) onDone();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [onDone]);
  return (
    <>
      <Pop>{children}</Pop>
      <Confetti onDone={onDone} />
    </>
  );
}
