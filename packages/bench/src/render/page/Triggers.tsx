import { WhyPopover } from "@rapport/blocks/why-popover";
import type { Item } from "@rapport/core";
import { type ShelfHandle, useShelf } from "@rapport/react";
import type { ReactNode } from "react";
import { everything } from "./catalogue.ts";

/** What stands in every place. */
export type Kind = "nothing" | "plain" | "triggers";

/** For every item of a shelf, a why trigger or a button of the host's own that looks the same and has the same name. */
export function Triggers({
  items,
  kind,
}: {
  readonly items: readonly Item[];
  readonly kind: Kind;
}): ReactNode {
  const shelf = useShelf({ id: "all", candidates: items, options: everything });
  return (
    <WhyPopover.Root shelf={shelf}>
      <div>{kind === "nothing" ? null : <Row kind={kind} shelf={shelf} />}</div>
      <WhyPopover.Content>
        <WhyPopover.Panel />
      </WhyPopover.Content>
    </WhyPopover.Root>
  );
}

function Row({ shelf, kind }: { readonly shelf: ShelfHandle; readonly kind: Kind }): ReactNode {
  return shelf.slots.map((slot) =>
    kind === "triggers" ? (
      <WhyPopover.Trigger key={slot.item.id} slot={slot} />
    ) : (
      <button
        aria-label={`Popular. Why am I seeing ${slot.item.title}?`}
        className="rapport-why-trigger"
        key={slot.item.id}
        type="button"
      >
        <svg aria-hidden="true" className="rapport-icon" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="7.25" />
          <path d="M10 6v5M10 14h.01" />
        </svg>
        <span>Popular</span>
      </button>
    ),
  );
}
