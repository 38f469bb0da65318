"use client";
import { domMin, LazyMotion, MotionConfig } from "framer-motion";
import * as m from "framer-motion/m";
import type { ReactNode } from "react";

/** Lets the badge spring into its place once. Under reduced motion it stands there. */
export function Pop({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MotionConfig reducedMotion="user">
      <LazyMotion features={domMin} strict>
        <m.span
          className="rapport-milestone-pop"
          // As one property the browser moves it by itself, without the main thread.
          initial={{ transform: "scale(1.35) rotate(-10deg)" }}
          animate={{ transform: "scale(1) rotate(0deg)" }}
          transition={{ type: "spring", stiffness: 240, damping: 11 }}
        >
          {children}
        </m.span>
      </LazyMotion>
    </MotionConfig>
  );
}
