"use client";
import {
  type DataKind,
  inferences,
  type Messages,
  type Personalization,
  RapportError,
  type Receipt,
  type SensitiveTopic,
} from "@rapport/core";
import { useMessages, usePersonalization } from "@rapport/react";
import { useEffect, useId, useMemo, useState } from "react";
import { guarded } from "../internals/guarded.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { matches } from "./matches.ts";
import { allOf, type PreferenceOption, screen } from "./options.ts";
import { PreferencePickerContext } from "./PreferencePickerContext.ts";
import { usePicks } from "./usePicks.ts";

/** Options that chips show well. */
const mostChips = 30;

/**
 * Lets a person pick what they want to see more of. Nothing is picked for them; what they pick is a draft until they
 * save it. Renders a `<fieldset>`.
 */
export function PreferencePickerRoot({
  options: given,
  name = "picks",
  value: controlled,
  defaultValue,
  onValueChange,
  minimum = 3,
  maximum = Infinity,
  instant = false,
  sensitive,
  onSave,
  onSkip,
  children,
  ...attributes
}: PreferencePickerRootProps) {
  const id = useId();
  const messages = useMessages();
  const personalization = usePersonalization();
  const { offered, refused } = useMemo(() => screen(given, sensitive), [given, sensitive]);
  const all = useMemo(() => allOf(offered), [offered]);
  const traits = useMemo(() => [...all.keys()], [all]);
  const picks = usePicks(name, traits, controlled, defaultValue);
  const { value, saved, allowed, version } = picks;
  const [revealed, setRevealed] = useState<readonly PreferenceOption[]>([]);
  const [query, setQuery] = useState("");
  const [message, setMessage] = useState("");
  const isFull = value.length >= maximum;

  useEffect(() => {
    if (refused.length > 0)
      personalization.report(new RapportError(`these are too personal to be offered: ${refused.join(", ")}`));
  }, [personalization, refused]);

  const options = useMemo(() => {
    const shown = new Map([...offered, ...revealed].map((option) => [option.trait, option]));
    // What was picked earlier is never dropped silently.
    for (const trait of value) {
      const option = all.get(trait);
      if (option && !shown.has(trait)) shown.set(trait, option);
    }
    return [...shown.values()];
  }, [offered, revealed, value, all]);

  const guessed = useMemo(
    () => (version < 0 ? new Set<string>() : guessesOf(personalization)),
    [personalization, version],
  );

  const labelOf = ({ trait, label }: PreferenceOption): string => label ?? messages.trait(trait);

  const save = (next: readonly string[]): void => {
    const receipt = picks.save(next);
    if (receipt && receipt.refusals.length > 0) setMessage(messages.pickNotKept());
    else onSave?.(next, receipt);
  };

  const toggle = (option: PreferenceOption): void => {
    const { trait, related = [] } = option;
    const isPicked = value.includes(trait);
    if (!isPicked && isFull) {
      setMessage(messages.pickFull(maximum));
      return;
    }
    const next = isPicked ? value.filter((other) => other !== trait) : [...value, trait];
    if (!isAllowed(personalization, onValueChange, next, isPicked ? "unpick" : "pick")) return;
    const fresh = isPicked ? [] : related.filter((one) => !options.some((other) => other.trait === one.trait));
    setRevealed((before) => [...before, ...fresh]);
    setMessage(
      fresh.length > 0
        ? messages.pickRelated(fresh.map(labelOf))
        : next.length >= maximum
          ? messages.pickFull(maximum)
          : "",
    );
    if (controlled === undefined) picks.setDraft(next);
    if (instant && allowed) save(next);
  };

  return useRender(
    "fieldset",
    attributes,
    {
      className: "rapport-picker",
      children: (
        <PreferencePickerContext
          value={{
            ...{ id, value, saved, allowed, version, options, minimum, maximum, instant, guessed },
            ...{ query, message, labelOf, setQuery, announce: setMessage },
            long: offered.length > mostChips,
            full: isFull,
            isShown: (option) => matches(labelOf(option), query, messages.locale),
            toggle: guarded(personalization, toggle),
            save: guarded(personalization, () => save(value)),
            skip: guarded(personalization, () => {
              picks.discard();
              onSkip?.();
            }),
          }}
        >
          {children}
          <Descriptions id={id} maximum={maximum} messages={messages} />
        </PreferencePickerContext>
      ),
    },
    { full: isFull, empty: value.length === 0 } satisfies PreferencePickerRootState,
  );
}

/** What options are described by. */
function Descriptions({ id, maximum, messages }: { id: string; maximum: number; messages: Messages }) {
  return (
    <>
      <span hidden id={`${id}full`}>
        {Number.isFinite(maximum) && messages.pickFull(maximum)}
      </span>
      <span hidden id={`${id}guess`}>
        {messages.pickGuess()}
      </span>
    </>
  );
}

/** Kinds of data of which a guess may be told. Anything more personal is not. */
const nameable: ReadonlySet<DataKind> = new Set(["behavioral", "preference", "intent", "affinity"]);
/** Least strength of a guess that is worth telling, compared with the strongest. */
const leastStrength = 0.3;

const guessesOf = (personalization: Personalization): ReadonlySet<string> =>
  new Set(
    inferences(personalization).flatMap(({ trait, kind, strength }) =>
      strength >= leastStrength && nameable.has(kind) ? trait : [],
    ),
  );

export interface PreferencePickerRootState {
  /** `data-full` when no more can be picked. */
  full: boolean;
  /** `data-empty` while nothing is picked. */
  empty: boolean;
}

/** What made the picks change. */
export type PreferencePickerReason = "pick" | "unpick";

export interface PreferencePickerRootProps extends Omit<
  PartProps<"fieldset", PreferencePickerRootState>,
  "defaultValue" | "onChange"
> {
  /** What can be picked, in order. Keep the array. Sensitive topics are left out and reported. */
  options: readonly PreferenceOption[];
  /**
   * Names the draft, where a page has several pickers.
   * @default "picks"
   */
  name?: string | undefined;
  /** Makes the host hold the picks, as traits. @default what the person follows, and their draft */
  value?: readonly string[] | undefined;
  /** Picked at first where nothing is followed: what the person told elsewhere, never a guess. @default none */
  defaultValue?: readonly string[] | undefined;
  /** Told before the picks change; `details.cancel()` leaves them as they are. */
  onValueChange?:
    | ((next: readonly string[], details: ChangeDetails<PreferencePickerReason>) => void)
    | undefined;
  /** How many picks are advised. Fewer are fine, too. @default 3 */
  minimum?: number | undefined;
  /** Most that can be picked. @default no limit */
  maximum?: number | undefined;
  /**
   * Saves every pick at once, each with a receipt of its own, instead of with the button.
   * @default false
   */
  instant?: boolean | undefined;
  /** Subjects that are never offered besides those of `sensitiveTopics`: those given to `createPersonalization`. */
  sensitive?: readonly SensitiveTopic[] | undefined;
  /** Called after the picks were saved, not if what the person tells may not be kept. The receipt is absent if nothing changed. */
  onSave?: ((picks: readonly string[], receipt: Receipt | undefined) => void) | undefined;
  /** Called when the person passes this by. The draft is gone then; what was followed before still is. */
  onSkip?: (() => void) | undefined;
}
