"use client";
import { usePersonalization } from "@rapport/react";
import { useEffect, useRef } from "react";
import { fading, flight, flightTime } from "./flight.ts";

/** Pieces of paper, half of them from each side. The style sheet gives them their places, shapes and colours. */
const pieces = Array.from({ length: 18 }, (_, at) => <i key={at} />);
/** Degrees: where the pieces fly that start on the left, and on the right. */
const angles = [62, 118] as const;

/** Confetti over and around the card, once. Decoration: nothing can be pressed or read there. */
export function Confetti({ onDone }: { readonly onDone: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const personalization = usePersonalization();
  useEffect(() => {
    const flying: Animation[] = [];
    const paper = box.current;
    if (!paper) return undefined;
    try {
      const fades = paper.animate(fading, flightTime);
      flying.push(fades);
      for (const [at, piece] of [...paper.children].entries())
        flying.push(piece.animate(flight(angles[at % 2 ? 1 : 0], Math.random), flightTime));
      // One that was stopped is not done, and nobody waits for it.
      fades.finished.then(onDone, () => undefined);
    } catch (error) {
      // Something the browser lacks. The card stands without it.
      personalization.report(error);
    }
    return () => {
      for (const one of flying) one.cancel();
    };
  }, [onDone, personalization]);
  return (
    <div ref={box} className="rapport-milestone-confetti" aria-hidden="true">
      {pieces}
    </div>
  );
}
