import type { Item, Personalization } from "@rapport/core";
import type { ReactNode } from "react";
import { chipsFor } from "./chips.ts";
import { Question } from "./Question.tsx";
import { mayAsk } from "./session.ts";

/** The question why, for an item that was hidden; undefined where it is not to be asked, or nothing could be answered. */
export function questionFor({ personalization, since, id, item, traits }: Asked): ReactNode {
  const hiding = personalization.profile().hidden.get(item.id);
  // What was hidden at an earlier visit is no news.
  if (!hiding || hiding.time < since) return undefined;
  const chips = chipsFor(item, personalization, traits);
  if (chips.length === 0 || !mayAsk(personalization, hiding.id)) return undefined;
  return <Question key={hiding.id} chips={chips} id={id} item={item} />;
}

interface Asked {
  readonly personalization: Personalization;
  /** Milliseconds since the epoch, when the block came to be. */
  readonly since: number;
  /** Of the element that holds the question. */
  readonly id: string;
  readonly item: Item;
  readonly traits: readonly string[] | undefined;
}
