import becauseYouWatched from "./answers/because-you-watched.json" with { type: "json" };
import fromACategory from "./answers/from-a-category.json" with { type: "json" };
import recommendItemsToUser from "./answers/recommend-items-to-user.json" with { type: "json" };
import type { RecombeeAnswer } from "./recombee.ts";

/** Three answers written by hand, as Recombee would send them for Mina. */
export const answers = { recommendItemsToUser, becauseYouWatched, fromACategory } satisfies Record<
  string,
  RecombeeAnswer
>;
