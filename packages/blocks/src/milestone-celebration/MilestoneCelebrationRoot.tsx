"use client";
import type { DefinedMilestone, MilestoneSet, Reached } from "@rapport/core/milestones";
import { useMessages, usePersonalization } from "@rapport/react";
import { useCelebration } from "@rapport/react/milestones";
import { useCallback, useId, useRef, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { MilestoneCelebrationContext } from "./MilestoneCelebrationContext.ts";
import { type MilestoneWords, milestoneWords } from "./milestoneWords.ts";
import { useDismissal } from "./useDismissal.ts";
import { useMotion } from "./useMotion.ts";

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
  const [Motion, stop] = useMotion(celebration?.number);
  const [kept, setKept] = useState(0);
  const [sharing, setSharing] = useState(false);
  const [news, setNews] = useState({ text: "", count: 0 });
  const section = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const before = useRef<HTMLElement>(null);
  const id = useId();

  const wordsOf = ({ milestone }: Reached): MilestoneWords =>
    (describe && guarded(personalization, describe)(milestone)) ?? milestoneWords(milestone, messages);
  const said = celebration ? [celebration.first, ...celebration.others] : [];
  const [words, ...others] = said.map(wordsOf);

  const keep = useCallback(() => {
    setKept((count) => count + 1);
    return () => setKept((count) => count - 1);
  }, []);
  const say = useCallback((text: string) => setNews(({ count }) => ({ text, count: count + 1 })), []);

  const leave = useCallback(
    (reason: MilestoneCelebrationReason): void => {
      const isWithin = section.current?.contains(document.activeElement);
      if (isWithin)
        (before.current?.isConnected ? before.current : status.current)?.focus({ preventScroll: true });
      setSharing(false);
      setNews({ text: "", count: 0 });
      end();
      guarded(personalization, () => onEnd?.(reason))();
    },
    [end, onEnd, personalization],
  );
  const { setPointed, setFocused } = useDismissal({
    what: celebration,
    duration,
    active: celebration !== undefined && kept === 0 && !sharing,
    onEnd: useCallback(() => leave("time"), [leave]),
  });

  const { children, ...attributes } = given;
  const shared = { set: milestones, others, Motion, stop, leave, say, keep, sharing, setSharing, id };
  const value = celebration && words && { ...shared, celebration, words };
  const card = useRender(
    "section",
    attributes,
    {
      ref: section,
      role: "region",
      className: "rapport-milestone",
      "aria-labelledby": id,
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: ({ currentTarget, relatedTarget }) => {
        setFocused(true);
        if (!currentTarget.contains(relatedTarget as Node | null))
          before.current = relatedTarget as HTMLElement | null;
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setFocused(false);
      },
      onKeyDown: (event) => {
        if (event.key !== "Escape") return;
        // The first Escape stops what moves, wherever the focus is; the next one closes.
        if (!Motion) leave("escape");
      },
      children: value && <MilestoneCelebrationContext value={value}>{children}</MilestoneCelebrationContext>,
    },
    { moving: Motion !== undefined, sharing } satisfies MilestoneCelebrationRootState,
  );

  return (
    <>
      {value && card}
      <p ref={status} className="rapport-visually-hidden" role="status" aria-atomic="false" tabIndex={-1}>
        {said.map((reached, at) => (
          // Said once each: what joins later is added, and only that is read.
          <span key={`${reached.milestone.version} ${reached.milestone.id}`}>
            {sentence(at === 0 ? words : others[at - 1])}{" "}
          </span>
        ))}
        {news.text && <span key={news.count}>{news.text}</span>}
      </p>
    </>
  );
}

/** What is said of a milestone to those who do not see the card. */
function sentence(words: MilestoneWords | undefined): string {
  if (!words) return "";
  const { title, text } = words;
  return `${/[.!?…]$/u.test(title) ? title : `${title}.`}${text ? ` ${text}` : ""}`;
}

export interface MilestoneCelebrationRootState {
  /** `data-moving` while something moves. */
  moving: boolean;
  /** `data-sharing` while the picture is shown. */
  sharing: boolean;
}

/** What ended a celebration: a button, Escape within the card, or time. */
export type MilestoneCelebrationReason = "close" | "escape" | "time" | "action";

export interface MilestoneCelebrationRootProps extends PartProps<"section", MilestoneCelebrationRootState> {
  /** What is celebrated: `defineMilestones([…])`, made once. */
  milestones: MilestoneSet;
  /** What is said of each. @default the counter and its target, from the message catalogue */
  describe?: ((milestone: DefinedMilestone) => MilestoneWords) | undefined;
  /**
   * Milliseconds until a card without an action leaves by itself, at least 5,000; `Infinity` for never. Pointer, focus and
   * a hidden tab begin it anew.
   * @default 10_000
   */
  duration?: number | undefined;
  /** Called when a celebration has ended. */
  onEnd?: ((reason: MilestoneCelebrationReason) => void) | undefined;
}
