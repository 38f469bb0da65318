import { afterEach, describe, expect, it } from "vitest";
import { declareConsent } from "../consent/declared-consent.ts";
import { setConsent } from "../consent/set-consent.ts";
import { createPersonalization, type Personalization } from "../personalization.ts";
import { rank } from "../ranking/rank.ts";
import { item } from "../testing/builders.fixture.ts";
import { indexedDBStorage } from "./indexeddb.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);
const asked = { surface: "test", locale: "en" };
const all = (value: boolean) => ({ recommendations: { preference: value, behavioral: value } });

let names = 0;
let closing: (() => void)[] = [];

/** Tabs of one page: each with a log, a connection and a channel of its own. */
function tabs(count: number): Personalization[] {
  const name = `tabs-${(names += 1)}`;
  return Array.from({ length: count }, (_, at) => {
    const consent = declareConsent({
      controller: "Test",
      version: "1",
      purposes: [
        {
          id: "recommendations",
          title: "Pick films",
          text: "So that they fit.",
          kinds: { preference: "What you rate.", behavioral: "What you open." },
        },
      ],
    });
    const person = createPersonalization({
      consent,
      storage: indexedDBStorage(name),
      random: () => (at + 1) / (count + 1),
    });
    closing.push(person.mount(), () => void indexedDB.deleteDatabase(name));
    return person;
  });
}
const types = (person: Personalization | undefined) => person?.entries().map(({ type }) => type);

afterEach(() => {
  for (const close of closing) close();
  closing = [];
});

describe("two tabs", () => {
  it("know of each other's acts, in one order", async () => {
    const [one, other] = tabs(2) as [Personalization, Personalization];
    setConsent(one, all(true), asked);
    await expect.poll(() => types(other)).toEqual(["consent"]);
    for (let round = 0; round < 10; round += 1) {
      one.record({ type: "open", item: noir });
      other.record({ type: "rate", value: 1, item: romance });
    }
    await expect.poll(() => one.entries().length).toBe(21);
    await expect.poll(() => other.entries()).toEqual(one.entries());
    expect(other.entries().map(({ id }) => id)).toEqual(
      other
        .entries()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("rank again when consent is withdrawn in one of them, and neither has the evidence any more", async () => {
    const [one, other] = tabs(2) as [Personalization, Personalization];
    setConsent(one, all(true), asked);
    one.record({ type: "rate", value: 1, item: noir });
    await expect.poll(() => other.signals().length).toBe(1);
    expect(rank(other, [romance, noir]).items[0]?.id).toBe("noir");
    const causes: string[] = [];
    other.subscribe(({ cause }) => causes.push(cause));
    setConsent(one, all(false), asked);
    await expect.poll(() => causes).toContain("elsewhere");
    expect(rank(other, [romance, noir]).items[0]?.id).toBe("romance");
    await expect.poll(() => types(other)).toEqual(["consent", "consent"]);
    expect(types(one)).toEqual(["consent", "consent"]);
  });

  it("erase what a tab still held that had not heard of it", async () => {
    const [one, other, third] = tabs(3) as [Personalization, Personalization, Personalization];
    setConsent(one, all(true), asked);
    await expect.poll(() => types(other)).toEqual(["consent"]);
    // Both in the same moment: what the other tab writes is older than the decision that erases it.
    other.record({ type: "rate", value: 1, item: noir });
    one.record({ type: "hide", item: romance });
    one.decide({ type: "erase", targets: "everything" });
    for (const tab of [one, other, third]) await expect.poll(() => types(tab)).toEqual(["consent", "erase"]);
  });

  it("store again what the browser lost", async () => {
    const [one] = tabs(1) as [Personalization];
    setConsent(one, all(true), asked);
    one.record({ type: "rate", value: 1, item: noir });
    await expect.poll(() => one.persistence).toBe("kept");
    const name = `tabs-${names}`;
    const stored = async () => (await indexedDBStorage(name).load()).map(({ type }) => type);
    await expect.poll(stored).toEqual(["consent", "rate"]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).addEventListener("success", resolve);
    });
    one.record({ type: "open", item: noir });
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await expect.poll(stored).toEqual(["consent", "rate", "open"]);
  });
});

describe("before an answer", () => {
  it("nothing is stored; choices are kept in memory, and stored with the answer, a no as much as a yes", async () => {
    const [one] = tabs(1) as [Personalization];
    await one.ready;
    one.record({ type: "hide", item: noir });
    one.record({ type: "open", item: noir });
    expect(types(one)).toEqual(["hide"]);
    const name = `tabs-${names}`;
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    setConsent(one, all(false), asked);
    await expect
      .poll(async () => (await indexedDBStorage(name).load()).map(({ type }) => type))
      .toEqual(["hide", "consent"]);
  });
});
