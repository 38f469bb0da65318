import type { Messages, Ranking, Storage } from "@rapport/core";
import { type films, messages } from "./films.ts";
import type { Scenario } from "./scenario.ts";

/** What a host can be made to do when it is called. */
export function fail(name: string): never {
  throw new Error(`${name} threw`);
}

let loads = 0;

/** A storage that answers late, and in which nothing works, not even closing it. */
export const failingStorage: Storage = {
  load: async () => {
    loads += 1;
    if (loads === 1) throw new Error("load failed");
    return [];
  },
  append: () => fail("append"),
  remove: () => fail("remove"),
  close: () => fail("close"),
};

/** Films of which the most popular one cannot be shown. */
export function breakBest(candidates: typeof films): typeof films {
  const most = Math.max(...candidates.map(({ popularity }) => popularity));
  return candidates.map((film) =>
    film.popularity < most
      ? film
      : Object.defineProperty({ ...film }, "title", { get: () => fail("title"), enumerable: true }),
  );
}

/** What came from a server and is no ranking. */
export const brokenRanking = {} as Ranking;

/** The words of the application, of which one may be missing. */
export function messagesFor({ breaks }: Scenario): Messages {
  return breaks === "panel" ? { ...messages, whyTitle: () => fail("whyTitle") } : messages;
}
