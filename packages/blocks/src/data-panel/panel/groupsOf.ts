import { dataKinds, type Kept, type Messages, type Personalization } from "@rapport/core";
import type { DataPanelGrouping } from "../DataPanelRoot.tsx";
import { purposesOf, titleOf } from "./words.ts";

/** Things that belong together. */
export interface Group {
  /** A data kind, a purpose, or `choices`. */
  readonly id: string;
  readonly title: string;
  readonly text: string | undefined;
  readonly kept: readonly Kept[];
}

/** Puts what is kept into groups. Choices need neither a kind nor a purpose: they come last. */
export function groupsOf(
  signals: readonly Kept[],
  grouping: DataPanelGrouping,
  personalization: Personalization,
  messages: Messages,
): Group[] {
  const { data } = messages;
  const declared = purposesOf(personalization);
  const groups =
    grouping === "kind"
      ? dataKinds.map((kind) => ({ id: kind as string, title: data.kind(kind), text: undefined }))
      : [
          ...new Set([...declared.map(({ id }) => id), ...signals.flatMap(({ purpose }) => purpose ?? [])]),
        ].map((id) => ({
          id,
          title: titleOf(id, personalization),
          text: declared.find((purpose) => purpose.id === id)?.text,
        }));
  return [
    ...groups.map((group) => ({
      ...group,
      kept: meantFirst(signals.filter((one) => one[grouping] === group.id)),
    })),
    {
      id: "choices",
      title: data.choices(),
      text: data.choicesText(),
      kept: signals.filter(({ kind }) => kind === undefined),
    },
  ].filter(({ kept }) => kept.length > 0);
}

/** What was merely on the screen is much, and tells little: it comes last. */
function meantFirst(kept: readonly Kept[]): Kept[] {
  const isSeen = ({ signal }: Kept): boolean => signal.type === "impression";
  return [...kept.filter((one) => !isSeen(one)), ...kept.filter(isSeen)];
}
