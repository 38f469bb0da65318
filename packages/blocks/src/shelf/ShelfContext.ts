import type { Messages, Personalization } from "@rapport/core";
import type { ShelfHandle } from "@rapport/react";
import type { RefObject } from "react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";

/** What the parts show. Items do not read it, so that one thumb renders one card. */
interface ShelfContextValue {
  readonly shelf: Pick<ShelfHandle, "status" | "slots" | "pending" | "update" | "setVisible">;
  readonly title: string;
  readonly messages: Messages;
  readonly personalization: Personalization;
  /** Of the title. */
  readonly id: string;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly listRef: RefObject<HTMLUListElement | null>;
  /** From `watchRow`. One string, so that it compares by value. */
  readonly row: string;
  readonly setRow: (row: string) => void;
  /** How many cards are seen at once. */
  readonly shown: number;
  /** Most cards beside each other. */
  readonly visible: number;
  readonly expanded: boolean;
  readonly toggle: () => void;
}

export const [ShelfContext, useShelfContext] = createRequiredContext<ShelfContextValue>("Shelf.Root");
