import { declareConsent, createPersonalization, type Entry, setConsent } from "@rapport/core";
import { indexedDBStorage } from "@rapport/core/indexeddb";
import { createOutbox } from "@rapport/core/outbox";
import { draftsFor } from "@rapport/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mina } from "../../internals/film-page.fixture.tsx";
import { declaration, FilmData } from "./data-panel.fixture.tsx";

const name = "rapport";

function openTab(random: number) {
  const personalization = createPersonalization({
    storage: indexedDBStorage(name),
    consent: declareConsent(declaration, { optOut: () => false }),
    random: () => random,
  });
  onTestFinished(personalization.mount());
  return personalization;
}

/** Everything in this browser that could be about anybody: `place: content`. */
async function everythingStored(): Promise<string[]> {
  const found: string[] = [];
  for (const { name: database = "" } of await indexedDB.databases()) {
    const connection = await answerTo<IDBDatabase>(indexedDB.open(database));
    for (const store of connection.objectStoreNames) {
      const records = connection.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        answerTo(records.getAllKeys()),
        answerTo<unknown[]>(records.getAll()),
      ]);
      for (const [at, key] of keys.entries())
        found.push(`${database}/${store} ${JSON.stringify(key)}: ${JSON.stringify(values[at])}`);
    }
    connection.close();
  }
  for (const storage of [localStorage, sessionStorage])
    for (const [key, value] of Object.entries(storage)) found.push(`storage ${key}: ${String(value)}`);
  for (const cache of await caches.keys()) found.push(`cache ${cache}`);
  for (const cookie of document.cookie.split("; ").filter(Boolean)) found.push(`cookie ${cookie}`);
  return found;
}

const answerTo = <T,>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error("The database did not answer.")));
  });

test("after “Delete everything” nothing is left in any storage, queue or tab but the answers and that it was deleted", async () => {
  const before = await everythingStored();
  expect(before.filter((place) => place.startsWith(name))).toEqual([]);
  onTestFinished(() => void indexedDB.deleteDatabase(name));

  const here = openTab(0.1);
  const there = openTab(0.9);
  await Promise.all([here.ready, there.ready]);
  // Half of it gets to the server, half of it waits.
  const rows: Entry[] = [];
  let online = true;
  const outbox = createOutbox(here, {
    send: async (entries) => {
      if (!online) throw new Error("No connection.");
      rows.push(...entries);
    },
    sent: indexedDBStorage(name).sent,
  });
  onTestFinished(outbox.mount());
  setConsent(
    here,
    { recommendations: { preference: true, behavioral: true } },
    { surface: "banner", locale: "en" },
  );
  for (const act of mina.acts.slice(0, 12)) here.recordAll(draftsFor(act));
  await waitFor(() => expect(outbox.state().waiting.size).toBe(0));
  online = false;
  for (const act of mina.acts.slice(12)) here.recordAll(draftsFor(act));
  await waitFor(() => expect(outbox.state().waiting.size).toBeGreaterThan(0));
  await waitFor(() => expect(there.signals()).toHaveLength(here.signals().length));
  await waitFor(async () =>
    expect((await everythingStored()).some((place) => place.includes("past-lives"))).toBe(true),
  );

  render(<FilmData personalization={here} />);
  await userEvent.click(
    await screen.findByRole("button", { name: "Delete everything" }, { timeout: 10_000 }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Delete for good" }));
  const pressed = performance.now();
  expect(here.signals()).toEqual([]);
  expect(outbox.state().waiting.size).toBeLessThanOrEqual(2);
  await waitFor(async () => {
    expect(there.signals()).toEqual([]);
    const stored = (await everythingStored()).filter((place) => !before.includes(place));
    expect(stored.filter((place) => !/^rapport\/log .*"type":"(?:consent|erase)"/.test(place))).toEqual(
      // What was sent of the decisions themselves.
      stored.filter((place) => place.startsWith("rapport/sent")),
    );
    const decisions = new Set(here.decisions().map(({ id }) => id));
    for (const place of stored.filter((one) => one.startsWith("rapport/sent")))
      expect(decisions).toContain(/ "(.+?)": /.exec(place)?.[1]);
    expect(JSON.stringify(stored)).not.toMatch(/genre:|Past Lives|past-lives/);
  });
  expect(performance.now() - pressed).toBeLessThan(1000);

  // What comes back online sends that it was deleted, and nothing of what was.
  const sentBefore = rows.length;
  online = true;
  await outbox.flush();
  expect(rows.slice(sentBefore).map(({ type }) => type)).toEqual(["erase"]);
});
