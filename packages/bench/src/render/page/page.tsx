import "@rapport/blocks/styles.css";
import { createConsent, createPersonalization, type Personalization } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { Cards } from "./Cards.tsx";
import { cardItems } from "./catalogue.ts";
import { counted } from "./counted.ts";
import { type Kind, Triggers } from "./Triggers.tsx";

const count = 500;

/** What the bench reaches of the page, as `window.bench`. */
export interface Bench {
  readonly personalization: Personalization;
  /** Ids of the cards in which anything was rendered since the last call. */
  readonly rendered: () => string[];
  /** Puts something into every place. @returns Milliseconds that took, without layout and paint. */
  readonly fill: (kind: Kind) => number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const personalization = createPersonalization({ consent: createConsent(["behavioral", "preference"]) });
const items = cardItems(count);
const root: Root = createRoot(document.getElementById("root") as HTMLElement);

function render(kind: Kind = "nothing"): void {
  root.render(
    <PersonalizationProvider messages={english} personalization={personalization}>
      {location.pathname === "/triggers" ? (
        <Triggers items={items} kind={kind} />
      ) : (
        <Cards frozen={location.pathname === "/frozen"} items={items} />
      )}
    </PersonalizationProvider>,
  );
}

window.bench = {
  personalization,
  rendered: counted.take,
  fill: (kind) => {
    const start = performance.now();
    flushSync(() => render(kind));
    return performance.now() - start;
  },
};
// Somebody with a few opinions: most items are there because they are popular, some for a reason of their own.
for (const at of location.pathname === "/triggers" ? [3, 17, 40, 120, 260] : [])
  personalization.record({ type: "rate", value: 1, item: items[at] as (typeof items)[number] });
render();
