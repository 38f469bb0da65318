import {
  type Item,
  type Messages,
  type Page,
  type Personalization,
  type Receipt,
  type Slot,
} from "@rapport/core";
import { arabic } from "@rapport/core/messages/ar";
import { english } from "@rapport/core/messages/en";
import { pseudo } from "@rapport/core/messages/pseudo";
import type { Equal, Expect } from "@rapport/test-support/types";
import {
  type Feedback,
  PersonalizationProvider,
  type ShelfStatus,
  useFeedback,
  type useImpression,
  type useLatestReceipt,
  usePage,
  useReasons,
  useShelf,
} from "./index.ts";
import { TestPersonalizationProvider } from "./testing.tsx";

interface Film extends Item {
  readonly year: number;
}
declare const films: readonly Film[];
declare const personalization: Personalization;

/** The host's own fields come through. */
export function useTypes() {
  const page = usePage([{ id: "films", candidates: films }]);
  const shelf = useShelf<Film>({ id: "films", page });
  const alone = useShelf({ id: "films", candidates: films });
  const late = useShelf<Film>({
    id: "films",
    candidates: undefined,
    error: new Error("offline"),
    fallback: films,
  });
  const reasons = useReasons(alone.slots[0] as Slot<Film>);
  return { page, shelf, alone, late, reasons };
}
type Types = ReturnType<typeof useTypes>;

export type Cases = [
  Expect<Equal<Types["page"], Page<Film>>>,
  Expect<Equal<Types["shelf"]["slots"][number]["item"], Film>>,
  Expect<Equal<Types["alone"]["slots"], readonly Slot<Film>[]>>,
  Expect<Equal<Types["late"]["status"], ShelfStatus>>,
  Expect<Equal<ShelfStatus, "idle" | "loading" | "stalled" | "error" | "empty">>,
  Expect<Equal<Feedback["value"], "up" | "down" | null>>,
  Expect<Equal<ReturnType<Feedback["rate"]>, Receipt>>,
  Expect<Equal<ReturnType<typeof useImpression>, (element: Element | null) => void>>,
  Expect<Equal<NonNullable<ReturnType<typeof useLatestReceipt>>["text"], string>>,
];

export function useMistakes(item: Film) {
  // @ts-expect-error a shelf has an id
  useShelf({ candidates: films });
  // @ts-expect-error a page of other items
  useShelf<Film>({ id: "films", page: {} as Page<Item & { readonly pages: number }> });
  // @ts-expect-error null clears, undefined is a mistake
  useFeedback(item).rate(undefined);
  // @ts-expect-error an item has traits
  useFeedback({ id: "film", title: "Film" });
  // @ts-expect-error there is no such status
  return useShelf<Film>({ id: "films" }).status === "ready";
}

const german: Messages = { ...english, undo: () => "Rückgängig" };

export const overridden: readonly Messages[] = [
  {
    ...arabic,
    noun: (count) => (count === 2 ? "فيلمان" : "فيلم"),
    data: { ...arabic.data, title: () => "بياناتي" },
  },
  pseudo({ ...english, close: () => "Shut" }),
  // @ts-expect-error a message returns text
  { ...english, close: () => 3 },
  // @ts-expect-error a message gets what its key says
  { ...english, count: (shown: string) => shown },
  // @ts-expect-error a group keeps its other keys
  { ...english, data: { title: () => "My data" } },
];

export const providers = [
  <PersonalizationProvider key="complete" personalization={personalization} messages={german} />,
  <TestPersonalizationProvider key="partial" messages={{ undo: german.undo }} />,
  // @ts-expect-error all strings are needed: which language would the others be in?
  <PersonalizationProvider key="some" personalization={personalization} messages={{ undo: german.undo }} />,
  // @ts-expect-error the personalization is needed
  <PersonalizationProvider key="none" messages={english} />,
  // @ts-expect-error there is no such string
  <TestPersonalizationProvider key="unknown" messages={{ undone: german.undo }} />,
];
