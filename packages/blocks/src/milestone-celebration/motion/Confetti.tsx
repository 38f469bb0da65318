"use client";
import { usePersonalization } from "@rapport/react";
import { create } from "canvas-confetti";
import { useEffect, useRef } from "react";
import { confettiColors } from "./confettiColors.ts";

/** Frames until a piece has faded: 3 s where the screen has 60 a second. */
const ticks = 180;
/** One burst from each side: more would flash, and cost more than a frame has. */
const bursts = [
  { origin: { x: 0.1, y: 0.9 }, angle: 62 },
  { origin: { x: 0.9, y: 0.9 }, angle: 118 },
];

/** Lets it fly. Returns how to stop. */
function burst(canvas: HTMLCanvasElement, onDone: () => void, report: (error: unknown) => void): () => void {
  // A worker would be made from a blob, which a strict policy forbids.
  const fire = create(canvas, { useWorker: false, resize: true });
  let isOver = false;
  const colors = confettiColors(canvas);
  const shape = {
    particleCount: 12,
    spread: 50,
    startVelocity: 32,
    gravity: 0.9,
    scalar: 0.95,
    ticks,
    colors,
  };
  Promise.all(bursts.map(async (one) => fire({ ...shape, ...one }))).then(() => isOver || onDone(), report);
  return () => {
    isOver = true;
    try {
      fire.reset();
    } catch (error) {
      report(error);
    }
  };
}

/** Confetti over and around the card, once. Decoration: nothing can be pressed or read there. */
export function Confetti({ onDone }: { readonly onDone: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const personalization = usePersonalization();
  useEffect(() => {
    if (!canvas.current) return undefined;
    const report = (error: unknown): void => personalization.report(error);
    try {
      return burst(canvas.current, onDone, report);
    } catch (error) {
      // Something the browser lacks. The card stands without it.
      report(error);
      return undefined;
    }
  }, [onDone, personalization]);
  return <canvas ref={canvas} className="rapport-milestone-confetti" aria-hidden="true" />;
}
