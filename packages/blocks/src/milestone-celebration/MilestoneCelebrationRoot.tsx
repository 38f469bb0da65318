"use client";
import {
  type DefinedMilestone,
  type MilestoneSet,
  type MilestoneWords,
  sayMilestone,
  wordMilestone,
} from "@rapport/core/milestones";
import { type Tone, toneOf } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { useCelebration } from "@rapport/react/milestones";
import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type { Motion } from "./live/loadMotion.ts";
import { type LiveCard, loadLive } from "./loadLive.ts";
import type { Picture } from "./loadShare.ts";
import { MilestoneCelebrationContext } from "./MilestoneCelebrationContext.ts";

/** What a card holds besides its words, of one celebration. */
interface Scene {
  readonly of: number | undefined;
  readonly Motion?: Motion | undefined;
  readonly Picture?: Picture | undefined;
  readonly news?: string;
}

/**
 * Celebrates a milestone when the moment is right: a card at the bottom of the window and over the page, which goes on
 * behind it. The words are there at once and are said once; whatever moves comes after them, and only where motion is
 * welcome. Renders a `<section role="region">` while there is something to celebrate, and a line that says it.
 */
export function MilestoneCelebrationRoot({
  milestones,
  describe,
  duration = 10_000,
  onEnd,
  ...given
}: MilestoneCelebrationRootProps) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const { celebration, end } = useCelebration(milestones);
  const [Live, setLive] = useState<LiveCard>();
  const number = celebration?.number;
  const [scene, setScene] = useState<Scene>({ of: number });
  // Whatever ended the one before, nothing of it is left in the next one.
  if (scene.of !== number) setScene({ of: number });
  const { Motion, Picture, news } = scene;
  const [kept, setKept] = useState(0);
  const card = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const id = useId();

  const isShown = celebration !== undefined;
  useEffect(() => {
    // Without it the card stands still, and stays until it is closed.
    const onError = (error: unknown): void => personalization.report(error);
    if (isShown) loadLive().then((loaded) => setLive(() => loaded), onError);
  }, [isShown, personalization]);

  const tone = toneOf(personalization, "milestone");
  const reached = celebration ? [celebration.first, ...celebration.others] : [];
  const said = reached.map(
    ({ milestone }) =>
      (describe && guarded(personalization, describe)(milestone, tone)) ??
      wordMilestone(milestone, messages, tone),
  );
  const [words, ...others] = said;

  const keep = useCallback(() => {
    setKept((count) => count + 1);
    return () => setKept((count) => count - 1);
  }, []);
  // The way back comes with what a card does over time; until then nobody is left nowhere.
  const isEarly = !Live;
  const keepFocus = useCallback((): void => {
    if (isEarly && card.current?.contains(document.activeElement))
      status.current?.focus({ preventScroll: true });
  }, [isEarly]);
  const shown = useRef<number>(undefined);
  const tell = (reason: MilestoneCelebrationReason): void =>
    guarded(personalization, () => onEnd?.(reason))();
  const leave = (reason: MilestoneCelebrationReason): void => {
    keepFocus();
    shown.current = undefined;
    end();
    tell(reason);
  };
  const interrupted = useEffectEvent(() => tell("interrupted"));
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== number) interrupted();
    shown.current = number;
  }, [number]);
  // What comes late, as code that was asked for, changes nothing of another one.
  const change = useCallback(
    (next: Omit<Scene, "of">) =>
      setScene((before) => (before.of === number ? { ...before, ...next } : before)),
    [number],
  );

  const { children, ...attributes } = given;
  const shared = {
    set: milestones,
    others,
    Motion,
    stop: useCallback(() => change({ Motion: undefined }), [change]),
    leave,
    say: (next: string) => change({ news: next }),
    keep,
    Picture,
    // Nothing flies over what somebody looks at before they share it.
    setPicture: (next: Picture | undefined) => change({ Motion: undefined, Picture: next }),
    id,
  };
  const section = useRender(
    "section",
    attributes,
    {
      ref: card,
      role: "region",
      className: "rapport-milestone",
      "aria-labelledby": id,
      onKeyDown: ({ key }) => {
        // The first Escape stops what moves, wherever the focus is; the next one closes.
        if (key === "Escape" && !Motion) leave("escape");
      },
      children: celebration && words && (
        <MilestoneCelebrationContext value={{ ...shared, celebration, words }}>
          {children}
          {Live && (
            <Live
              card={card}
              status={status}
              celebration={celebration}
              duration={duration}
              kept={kept > 0}
              setMotion={(next) => change({ Motion: next })}
              onEnd={() => leave("time")}
            />
          )}
        </MilestoneCelebrationContext>
      ),
    },
    { moving: !!Motion, sharing: !!Picture } satisfies MilestoneCelebrationRootState,
  );

  return (
    <>
      {isShown && section}
      <p ref={status} className="rapport-visually-hidden" role="status" aria-atomic="false" tabIndex={-1}>
        {said.map((one, at) => (
          // Said once each: what joins later is added, and only that is read.
          <span key={reached[at]?.milestone.id}>{sayMilestone(one)} </span>
        ))}
        <span key={news}>{news}</span>
      </p>
    </>
  );
}

export interface MilestoneCelebrationRootState {
  /** `data-moving` while something moves. */
  moving: boolean;
  /** `data-sharing` while the picture is shown. */
  sharing: boolean;
}

/** What ended a celebration: a button, Escape within the card, or time; `interrupted` by a checkout or a setback. */
export type MilestoneCelebrationReason = "close" | "escape" | "time" | "action" | "interrupted";

export interface MilestoneCelebrationRootProps extends PartProps<"section", MilestoneCelebrationRootState> {
  /** What is celebrated: `defineMilestones([…])`, made once. */
  milestones: MilestoneSet;
  /**
   * What is said of each, in a tone that fits the moment: see `toneOf`.
   * @default the counter and its target, from the message catalogue
   */
  describe?: ((milestone: DefinedMilestone, tone: Tone) => MilestoneWords) | undefined;
  /**
   * Milliseconds until a card without an action leaves by itself, at least 5,000; `Infinity` for never. Pointer, focus and
   * a hidden tab begin it anew.
   * @default 10_000
   */
  duration?: number | undefined;
  /** Called when a celebration has ended. */
  onEnd?: ((reason: MilestoneCelebrationReason) => void) | undefined;
}
