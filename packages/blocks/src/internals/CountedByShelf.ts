import { createContext } from "react";

/** True within a shelf's item, which records that it was seen: a card in it must not count it twice. */
export const CountedByShelf = createContext(false);
