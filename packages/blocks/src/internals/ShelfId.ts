import { createContext } from "react";

/**
 * The id of the shelf around. It never changes, so that one thumb renders one card. Within a shelf it is the items that
 * record what was seen: a card there must not count it twice.
 */
export const ShelfId = createContext<string | undefined>(undefined);
