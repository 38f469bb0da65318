"use client";
import { type Personalization, type Receipt, recommendations } from "@rapport/core";
import { useMessages, usePersonalization, usePublishReceipt } from "@rapport/react";
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { guarded } from "../internals/guarded.ts";
import { type ChangeDetails, isAllowed } from "../internals/useControllable.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type * as laterCode from "./later/index.ts";
import { type PreferenceOption, screen } from "./options.ts";
import { PreferencePickerContext } from "./PreferencePickerContext.ts";

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
  onSave,
  onSkip,
  children,
  ...attributes
}: PreferencePickerRootProps) {
  const id = useId();
  const messages = useMessages();
  const personalization = usePersonalization();
  const publish = usePublishReceipt();
  const offer = useMemo(() => screen(given, personalization.sensitive), [given, personalization]);
  const { all } = offer;
  const version = useVersion(personalization);
  const [later, setLater] = useState<typeof laterCode>();
  const [draft, setDraft] = useState<readonly string[]>();
  const [revealed, setRevealed] = useState<readonly PreferenceOption[]>([]);
  const [query, setQuery] = useState("");
  const [message, announce] = useState("");

  const saved = useMemo(
    () =>
      [...all.keys()].filter(
        (trait) => version >= 0 && personalization.profile().stances.get(trait)?.type === "follow",
      ),
    [personalization, version, all],
  );
  const guessed = useMemo(
    () => (later ? later.guessesOf(personalization, version) : new Set<string>()),
    [personalization, version, later],
  );
  const value = controlled ?? draft ?? (defaultValue && saved.length === 0 ? defaultValue : saved);
  const isFull = value.length >= maximum;
  const allowed =
    version < 0
      ? undefined
      : personalization.consent.granted(recommendations, "preference", personalization.decisions());

  const load = useCallback(() => {
    import("./later/index.ts").then(setLater, (error: unknown) => personalization.report(error));
  }, [personalization]);
  useEffect(load, [load]);
  const draftNow = useEffectEvent(() => draft);
  useEffect(
    () => later?.attach(personalization, name, draftNow(), setDraft, offer),
    [later, personalization, name, offer],
  );

  // What was picked earlier is offered, whatever made it so: nothing is dropped silently.
  const traits = new Set([...given.concat(revealed).map(({ trait }) => trait), ...value]);
  const options = [...traits].flatMap((trait) => all.get(trait) ?? []);

  const labelOf = ({ trait, label }: PreferenceOption): string => label ?? messages.trait(trait);

  const changeDraft = (picks: readonly string[] | undefined): void => {
    setDraft(picks);
    later?.keep(personalization, name, picks);
  };

  const save = (picks: readonly string[]): void => {
    later?.save(picks, saved, { personalization, publish, changeDraft, onSave });
    if (later) return;
    // It did not come: what is picked stays picked, and the next press may find it.
    announce(messages.consent.failed());
    load();
  };

  const toggle = (option: PreferenceOption): void => {
    const { trait, related = [] } = option;
    const isPicked = value.includes(trait);
    if (!isPicked && isFull) return announce(messages.pickFull(maximum));
    const next = isPicked ? value.filter((other) => other !== trait) : [...value, trait];
    if (!isAllowed(personalization, onValueChange, next, isPicked ? "unpick" : "pick")) return;
    if (!isPicked) setRevealed(revealed.concat(related));
    announce(later?.told(isPicked ? [] : related, next, { options, maximum, labelOf, messages }) ?? "");
    if (controlled === undefined) changeDraft(next);
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
            ...{ id, later, value, saved, allowed, minimum, maximum, instant, guessed },
            ...{ query, message, labelOf, setQuery, announce },
            long: given.length > mostChips,
            full: isFull,
            shown: later
              ? options.filter((one) => later.matches(labelOf(one), query, messages.locale))
              : options,
            toggle: guarded(personalization, toggle),
            save: guarded(personalization, () => save(value)),
            skip: guarded(personalization, () => {
              changeDraft(undefined);
              onSkip?.();
            }),
          }}
        >
          {children}
          <span hidden id={`${id}full`}>
            {isFull && messages.pickFull(maximum)}
          </span>
          <span hidden id={`${id}guess`}>
            {messages.pickGuess()}
          </span>
        </PreferencePickerContext>
      ),
    },
    { full: isFull, empty: value.length === 0 } satisfies PreferencePickerRootState,
  );
}

/** Counts changes of the profile; -1 on a server and until what is stored was read. */
function useVersion(personalization: Personalization): number {
  return useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => (personalization.persistence === "loading" ? -1 : personalization.version),
    () => -1,
  );
}

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
  /** What can be picked, in order. Keep the array. Sensitive topics, the host's own included, are left out and reported. */
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
  /** Called after the picks were saved, not if what the person tells may not be kept. The receipt is absent if nothing changed. */
  onSave?: ((picks: readonly string[], receipt: Receipt | undefined) => void) | undefined;
  /** Called when the person passes this by. The draft is gone then; what was followed before still is. */
  onSkip?: (() => void) | undefined;
}
