import type { Item, Personalization, Ranking, ShelfRequest, SignalDraft } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { StrictMode } from "react";
import { items, plain } from "./catalogue.fixture.ts";
import { PersonalizationProvider } from "./PersonalizationProvider.tsx";
import { createTestPersonalization } from "./testing.tsx";
import { useFeedback } from "./useFeedback.ts";
import { useLatestReceipt } from "./useLatestReceipt.ts";
import { usePage } from "./usePage.ts";
import { useReasons } from "./useReasons.ts";
import { type ShelfHandle, type ShelfOptions, useShelf } from "./useShelf.ts";

export const twenty: readonly Item[] = items(20);

const requests: readonly ShelfRequest[] = [
  { id: "first", candidates: twenty, options: plain },
  { id: "second", candidates: twenty, options: plain },
];

function Card({ slot }: { readonly slot: ShelfHandle["slots"][number] }) {
  const { value, hidden } = useFeedback(slot.item);
  const { line } = useReasons(slot);
  return (
    <li data-id={slot.item.id} data-value={value} data-hidden={hidden}>
      {slot.hidden ? "Hidden" : slot.item.title}
      <small>{line}</small>
    </li>
  );
}

function List({ shelf }: { readonly shelf: ShelfHandle }) {
  return (
    <section data-status={shelf.status} data-pending={shelf.pending}>
      <ul>
        {shelf.slots.map((slot) => (
          <Card key={slot.item.id} slot={slot} />
        ))}
      </ul>
      <button type="button" onClick={shelf.update}>
        Update
      </button>
    </section>
  );
}

type Given = Pick<ShelfOptions<Item>, "ranking" | "error" | "fallback" | "candidates">;

function Alone(given: Given) {
  return <List shelf={useShelf<Item>({ id: "shelf", options: plain, ...given })} />;
}

function Two({ rankings }: { readonly rankings: Readonly<Record<string, Ranking>> | undefined }) {
  const page = usePage(requests, rankings);
  const second = useShelf({ id: "second", page });
  const first = useShelf({ id: "first", page });
  return [first, second].map((shelf) => <List key={shelf.id} shelf={shelf} />);
}

function Receipt() {
  return <output>{useLatestReceipt()?.text}</output>;
}

interface PageProps extends Given {
  readonly personalization: Personalization;
  /** Two shelves that share a page, instead of one. */
  readonly two?: boolean;
  readonly rankings?: Readonly<Record<string, Ranking>>;
}

/** A page as the host writes it, the same on both sides. */
export function Page({ personalization, two = false, rankings, ...given }: PageProps) {
  return (
    <StrictMode>
      <PersonalizationProvider personalization={personalization} messages={english}>
        {two ? <Two rankings={rankings} /> : <Alone candidates={twenty} {...given} />}
        <Receipt />
      </PersonalizationProvider>
    </StrictMode>
  );
}

interface ServerPageProps extends Omit<PageProps, "personalization"> {
  /** What the instance on the server happens to know. */
  readonly known?: readonly SignalDraft[];
}

/** The page on the server. Its props travel as JSON. */
export function ServerPage({ known, ...props }: ServerPageProps) {
  const personalization = createTestPersonalization();
  personalization.recordAll(known ?? []);
  return <Page personalization={personalization} {...props} />;
}
