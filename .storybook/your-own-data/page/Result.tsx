import { english } from "@rapport/core/messages/en";
import { type ReactNode, useState } from "react";
import { ShelfPage } from "../../shelf-page/ShelfPage.tsx";
import type { Use } from "../../shelf-page/Uses.tsx";
import type { PageData } from "../worker/job.ts";
import { itemsOf } from "./itemsOf.ts";
import { replay } from "./replay.ts";
import { shelvesOf } from "./shelvesOf.ts";

const messages = {
  ...english,
  trait: (trait: string): string =>
    trait.startsWith("decade:") ? `the ${english.trait(trait)}` : english.trait(trait),
};

const kinds: readonly Use[] = [
  {
    kind: "preference",
    title: "What they say",
    text: "Ratings and thumbs. They decide which items come first.",
  },
  {
    kind: "behavioral",
    title: "What they do",
    text: "What was bought, saved or looked at. It finds items that go with it.",
  },
];

/** The shelves one person would get. Give every result a key of its own: other data is another page. */
export function Result({ page }: { readonly page: PageData }): ReactNode {
  const [{ personalization, requests }] = useState(() => {
    const items = itemsOf(page);
    const events = page.person?.events ?? [];
    const rated = new Set(events.flatMap(({ act, item }) => (act === "rate" ? [item] : [])));
    return {
      personalization: replay(events, items),
      requests: shelvesOf(rated.size === 0 ? items : items.filter((_, place) => !rated.has(place))),
    };
  });
  return (
    <ShelfPage
      level={3}
      personalization={personalization}
      messages={messages}
      requests={requests}
      did={page.person ? `What ${page.person.id} did` : "What you did"}
      uses={{
        consent: personalization.consent,
        title: "What this page uses",
        text: "Switch it off, and the items change at once.",
        kinds,
      }}
    />
  );
}
