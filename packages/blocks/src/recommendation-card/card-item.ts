import type { Item } from "@rapport/core";

/** What a card can show of an item beyond its title. All of it comes from the host. */
export interface CardItem extends Item {
  /** Where the card leads. Other than http, https, mailto and tel, it is shown as text. */
  readonly href?: string;
  /** Address of the picture: http, https, or an SVG in a `data:` address. */
  readonly image?: string;
  /** One line of facts: "2016 · Jim Jarmusch". */
  readonly meta?: string;
}
