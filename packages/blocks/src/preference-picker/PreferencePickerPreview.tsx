"use client";
import { type Item, type Messages, rank, type RankOptions, suppose } from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { type ReactNode, useMemo } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { usePreferencePicker } from "./PreferencePickerContext.ts";
import { followsOf } from "./usePicks.ts";

/** Titles that are named. */
const mostTitles = 3;

/**
 * Tells what a list would become with these picks, computed by ranking it with them: "You will see more noir: 7 of your
 * first 12 films instead of 2." Where picks may not be kept it says that instead. Its place is kept, so that nothing
 * moves. Renders a `<div>` with a live region.
 */
export function PreferencePickerPreview<T extends Item>({
  candidates,
  options,
  children,
  ...given
}: PreferencePickerPreviewProps<T>) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const { value, saved, allowed, version } = usePreferencePicker("PreferencePicker.Preview");
  const lines = useMemo(() => {
    if (!allowed || version < 0) return [];
    const added = value.filter((trait) => !saved.includes(trait));
    const removed = saved.filter((trait) => !value.includes(trait));
    if (added.length + removed.length === 0) return [];
    const items = new Map(candidates.map((item) => [item.id, item]));
    const listFor = (person: Parameters<typeof rank>[0]): Item[] =>
      rank(person, candidates, options).items.flatMap(({ id }) => items.get(id) ?? []);
    const now = listFor(personalization);
    const then = listFor(suppose(personalization, added, followsOf(personalization, removed)));
    return linesOf({ added, removed, now, then, messages });
  }, [personalization, messages, candidates, options, value, saved, allowed, version]);
  const isHeldBack = allowed === false;

  return useRender(
    "div",
    given,
    {
      className: "rapport-picker-preview",
      children: (
        <>
          <div role="status">
            {(isHeldBack ? [messages.pickNotKept()] : lines).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {isHeldBack && children}
        </>
      ),
    },
    { allowed: allowed ?? true } satisfies PreferencePickerPreviewState,
  );
}

interface Lists {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly now: readonly Item[];
  readonly then: readonly Item[];
  readonly messages: Messages;
}

function linesOf({ added, removed, now, then, messages }: Lists): string[] {
  const { trait: word, noun } = messages;
  const countOf = (list: readonly Item[], traits: readonly string[]): number =>
    list.filter((item) => item.traits?.some((trait) => traits.includes(trait))).length;
  const share = (traits: readonly string[]): string =>
    messages.pickShare(countOf(then, traits), countOf(now, traits), then.length, noun(then.length));
  const more = added.filter((trait) => countOf(then, [trait]) > countOf(now, [trait]));
  const less = removed.filter((trait) => countOf(then, [trait]) < countOf(now, [trait]));
  const lines = [
    more.length > 0 && `${messages.pickMore(more.map(word))}: ${share(more)}.`,
    less.length > 0 && `${messages.pickLess(less.map(word))}: ${share(less)}.`,
  ].filter((line) => line !== false);
  const isSame = then.every(({ id }, place) => now[place]?.id === id);
  if (isSame) return [messages.pickSame(then.length, noun(then.length))];
  return [...lines, messages.pickFirst(then.slice(0, mostTitles).map(({ title }) => title))];
}

export interface PreferencePickerPreviewState {
  /** `data-allowed` unless the person did not allow that what they tell is kept. */
  allowed: boolean;
}

export interface PreferencePickerPreviewProps<T extends Item = Item> extends Omit<
  PartProps<"div", PreferencePickerPreviewState>,
  "children"
> {
  /** What the list chooses from. Pass the same array as to the shelf. */
  candidates: readonly T[];
  /** How the list ranks. Keep the object. */
  options?: RankOptions | undefined;
  /** Stands beside the words where picks may not be kept: a way to the host's consent settings. */
  children?: ReactNode;
}
