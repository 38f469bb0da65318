"use client";
import type { Item, RankOptions } from "@rapport/core";
import { useAsk } from "@rapport/react/attention";
import type { ReactNode } from "react";
import { PreferencePicker as Picker, type PreferencePickerRootProps } from "../../preference-picker/index.ts";
import { ThumbsFeedback } from "../../thumbs-feedback/index.ts";
import { Boundary } from "../Boundary.tsx";

/** From so many options on a search is offered. */
const manyOptions = 12;

/**
 * Asks what a person would like to see more of, in one tag: chips or a list, a search, what it would change, and two
 * buttons of equal weight. Renders a `<fieldset>`; nothing, if it fails.
 */
export function PreferencePicker({
  ask,
  waiting,
  receipt = true,
  ...picking
}: PreferencePickerProps): ReactNode {
  return (
    <Boundary>
      {ask === undefined ? <Picking {...picking} /> : <Asking ask={ask} waiting={waiting} {...picking} />}
      {receipt && <ThumbsFeedback.Receipt filter={({ act }) => act === "picked" || act === "undone"} />}
    </Boundary>
  );
}

/** The picker as something that the page asks of its own accord. */
function Asking({ ask, waiting, onSave, onSkip, ...picking }: AskingProps): ReactNode {
  const { status, answer } = useAsk({ id: ask, kind: "picker" });
  if (status !== "showing") return waiting;
  return (
    <Picking
      {...picking}
      onSave={(picks, receipt) => {
        // Every single pick is saved by itself: that ends nothing.
        if (!picking.instant || !receipt) answer("yes");
        onSave?.(picks, receipt);
      }}
      onSkip={() => {
        answer("later");
        onSkip?.();
      }}
    />
  );
}

function Picking({ title, candidates, rankOptions, search, children, ...root }: PickingProps): ReactNode {
  return (
    <Picker.Root {...root}>
      <Picker.Legend>{title}</Picker.Legend>
      <Picker.Advice />
      {(search ?? root.options.length >= manyOptions) && <Picker.Search />}
      <Picker.Options />
      <Picker.Status />
      <div className="rapport-picker-foot">
        {candidates && (
          <Picker.Preview candidates={candidates} options={rankOptions}>
            {children}
          </Picker.Preview>
        )}
        <div className="rapport-picker-actions">
          <Picker.Skip />
          <Picker.Save />
        </div>
      </div>
    </Picker.Root>
  );
}

interface AskingProps extends PickingProps {
  readonly ask: string;
  readonly waiting?: ReactNode;
}

type PickingProps = Omit<PreferencePickerProps, "ask" | "waiting" | "receipt">;

export interface PreferencePickerProps extends Pick<
  PreferencePickerRootProps,
  | "options"
  | "name"
  | "value"
  | "defaultValue"
  | "onValueChange"
  | "minimum"
  | "maximum"
  | "instant"
  | "onSave"
  | "onSkip"
  | "className"
> {
  /**
   * Names the question, if the page asks it of its own accord: then it waits for its turn among everything that asks, is
   * asked once, and again some days after it was passed by. Leave it out where the person came for it.
   */
  ask?: string | undefined;
  /** Stands in its place while it waits, and once it was answered: for example a button that opens it. @default nothing */
  waiting?: ReactNode;
  /** What is asked, in plain words. */
  title: ReactNode;
  /** What the first list chooses from: then it is told what the picks would change on it. Keep the array. @default not told */
  candidates?: readonly Item[] | undefined;
  /** How that list ranks. Keep the object. */
  rankOptions?: RankOptions | undefined;
  /** Whether there is a search. @default from 12 options on */
  search?: boolean | undefined;
  /**
   * Whether the line that tells what saving did stands below. Turn it off where the page has a `ThumbsFeedback.Receipt`
   * of its own.
   * @default true
   */
  receipt?: boolean | undefined;
  /** A way to the host's consent settings, shown where picks may not be kept. */
  children?: ReactNode;
}
