import { createConsent, createPersonalization, type Entry, type Personalization } from "@rapport/core";
import { indexedDBStorage } from "@rapport/core/indexeddb";
import { createOutbox, type OutboxOptions } from "@rapport/core/outbox";
import { personalizationFor } from "@rapport/fixtures";
import { render, screen, within, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { newcomer } from "../internals/film-page.fixture.tsx";
import { FilmThumbs } from "./thumbs-feedback.fixture.tsx";

const up = (inside: HTMLElement = document.body) =>
  within(inside).getByRole("button", { name: "More like this" });
const down = (inside: HTMLElement = document.body) =>
  within(inside).getByRole("button", { name: "Less like this" });
const line = () => document.querySelector(".rapport-receipt")?.textContent;

/** A server that is there or not, and keeps what it gets by key. */
function createServer() {
  const rows = new Map<string, Entry>();
  const state = { online: true, rejects: false };
  const send: OutboxOptions["send"] = async (entries) => {
    if (!state.online) throw new Error("No connection.");
    if (state.rejects) return { rejected: entries.map(({ id }) => id) };
    for (const entry of entries) rows.set(entry.id, entry);
    return undefined;
  };
  return { rows, state, send };
}

function outboxOf(personalization: Personalization, send: OutboxOptions["send"]) {
  const outbox = createOutbox(personalization, { send });
  onTestFinished(outbox.mount());
  return outbox;
}

test("offline it stays and is told; tried again it gets through once, with its id as the key", async () => {
  const { rows, state, send } = createServer();
  const personalization = personalizationFor(newcomer);
  const { saving } = outboxOf(personalization, send);
  state.online = false;
  render(<FilmThumbs personalization={personalization} saving={saving} />);
  await userEvent.click(up());
  await waitFor(() => expect(line()).toContain("Not saved to your account."));
  expect(up().getAttribute("aria-pressed")).toBe("true");
  state.online = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(line()).not.toContain("Not saved"));
  expect([...rows.keys()]).toEqual(personalization.signals().map(({ id }) => id));
  expect(up().getAttribute("aria-pressed")).toBe("true");
});

test("back online it gets through by itself, and the line says nothing more", async () => {
  const { rows, state, send } = createServer();
  const personalization = personalizationFor(newcomer);
  const { saving } = outboxOf(personalization, send);
  state.online = false;
  render(<FilmThumbs personalization={personalization} saving={saving} />);
  await userEvent.click(up());
  await waitFor(() => expect(line()).toContain("Not saved to your account."));
  state.online = true;
  globalThis.dispatchEvent(new Event("online"));
  await waitFor(() => expect(line()).not.toContain("Not saved"));
  expect(rows.size).toBe(1);
});

test("only an explicit rejection rolls it back, and is told", async () => {
  const { rows, state, send } = createServer();
  const personalization = personalizationFor(newcomer);
  const { saving } = outboxOf(personalization, send);
  state.rejects = true;
  render(<FilmThumbs personalization={personalization} saving={saving} />);
  await userEvent.click(up());
  await waitFor(() => expect(line()).toContain("Your account did not accept this, so it was taken back."));
  expect(up().getAttribute("aria-pressed")).toBe("false");
  expect(rows.size).toBe(0);
});

test("the last word of two tabs stands in both of them and on the server", async () => {
  const name = `rapport-thumbs-${crypto.randomUUID()}`;
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  const { rows, send } = createServer();
  const tabs = [0.1, 0.9].map((random) =>
    createPersonalization({
      storage: indexedDBStorage(name),
      consent: createConsent(["preference"]),
      random: () => random,
    }),
  );
  const [one, other] = tabs.map((personalization) => {
    const { saving } = outboxOf(personalization, send);
    return render(<FilmThumbs personalization={personalization} saving={saving} />).container;
  }) as [HTMLElement, HTMLElement];
  await Promise.all(tabs.map(({ ready }) => ready));
  await userEvent.click(up(one));
  await waitFor(() => expect(up(other).getAttribute("aria-pressed")).toBe("true"));
  await userEvent.click(down(other));
  await waitFor(() => expect(down(one).getAttribute("aria-pressed")).toBe("true"));
  // A server that goes by the order of ids holds the same.
  await waitFor(() => {
    const ratings = [...rows.values()].filter((entry) => entry.type === "rate");
    expect(ratings.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1)?.value).toBe(-1);
  });
});
