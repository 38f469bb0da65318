import { afterEach, describe, expect, it, vi } from "vitest";
import type { BlockedSignal } from "../personalization.ts";
import type { EvidenceBody } from "../signals/signal.ts";
import { createPerson, heldStorage, item } from "../testing/builders.fixture.ts";
import { SensitiveDataError } from "./sensitive-data-error.ts";
import { sensitivePartOf, sensitiveTopicOf } from "./sensitive-part.ts";
import { sensitiveTopics } from "./topics.ts";

const about = (trait: string, title = "Thing"): EvidenceBody => ({
  type: "open",
  item: item("thing", [trait], { title }),
});
const bought = (title: string): EvidenceBody => ({ type: "own", item: { id: "thing", title, traits: [] } });

afterEach(() => vi.unstubAllEnvs());

describe("sensitive data", () => {
  it.each([
    ["topic:Pregnancy", "pregnancy and fertility"],
    ["interest:payday-loans", "money troubles"],
    ["life_stage:low_income", "money troubles"],
    ["thema:Schwangerschaft", "pregnancy and fertility"],
    ["tema:embarazó", "pregnancy and fertility"],
    ["interest:gay", "sex life and orientation"],
    ["food:halal meat", "religion and belief"],
    ["segment:diabetics", "health"],
  ])("is found in a trait: %s", (trait, topic) => {
    expect(sensitiveTopicOf(trait)).toBe(topic);
  });

  it.each([
    "genre:romance",
    "genre:war",
    "genre:crime",
    "colour:debutante pink",
    "material:gaylussite",
    "genre:political thriller",
    "tool:chain lubricant",
  ])("is not found where it is not: %s", (trait) => {
    expect(sensitiveTopicOf(trait)).toBeUndefined();
  });

  it("is not found in names", () => {
    expect(sensitivePartOf(about("director:christian petzold"))).toBeUndefined();
    expect(sensitivePartOf(about("author:roxane gay"))).toBeUndefined();
  });

  it("is found in what somebody bought, by what it is called", () => {
    expect(sensitivePartOf(bought("Pregnancy test, 2 pieces"))).toMatchObject({
      topic: "pregnancy and fertility",
    });
    expect(sensitivePartOf(bought("Kosher salt"))).toMatchObject({ topic: "religion and belief" });
    expect(sensitivePartOf(bought("Four Weddings and a Funeral"))).toBeUndefined();
    expect(sensitivePartOf({ ...about("aisle:3", "Pregnancy test") })).toBeUndefined();
  });

  it("is found in what is counted", () => {
    expect(sensitivePartOf({ type: "count", counter: "chemotherapy session" })).toMatchObject({
      topic: "health",
    });
    expect(sensitivePartOf({ type: "count", counter: "workout" })).toBeUndefined();
  });

  it("may be hidden and muted, and can be extended", () => {
    expect(createPerson().record({ type: "mute", trait: "topic:miscarriage" })).toMatchObject({
      recorded: true,
    });
    const more = [{ topic: "exams", source: "our own", words: "exam*, retake*" }];
    expect(sensitivePartOf(about("topic:exams"), more)).toMatchObject({ topic: "exams" });
    expect(sensitivePartOf(about("topic:exams"))).toBeUndefined();
  });

  it("has a source for every topic, and words that find it", () => {
    for (const { topic, source, words, goods = "" } of sensitiveTopics) {
      expect(source).not.toBe("");
      for (const word of `${words},${goods}`
        .split(",")
        .map((one) => one.replaceAll("*", "").trim())
        .filter(Boolean))
        expect(sensitiveTopicOf(word), word).toBeDefined();
      expect(sensitiveTopicOf(words.split(",")[0]?.replace("*", "") ?? "")).toBe(topic);
    }
  });
});

describe("recording it", () => {
  const draft = about("topic:pregnancy");

  it("throws in development, and says what to do", async () => {
    const person = createPerson();
    person.mount();
    await person.ready;
    const record = () => person.record(draft);
    expect(record).toThrow(SensitiveDataError);
    expect(record).toThrow(/pregnancy.*Take such traits out/u);
  });

  it("is refused and reported in production, without the thing itself", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const blocked: BlockedSignal[] = [];
    const errors: unknown[] = [];
    const person = createPerson({
      sensitive: [{ topic: "exams", source: "our own", words: "exam*" }],
      onBlocked: (one) => blocked.push(one),
      onError: (error) => errors.push(error),
    });
    person.mount();
    await person.ready;
    expect(person.record(draft)).toEqual({ recorded: false, refusal: "sensitive" });
    expect(person.record(about("topic:exams"))).toMatchObject({ refusal: "sensitive" });
    expect(person.record(about("genre:noir"))).toMatchObject({ recorded: true });
    expect(person.entries()).toHaveLength(1);
    expect(blocked.map(({ refusal }) => refusal)).toEqual(["sensitive", "sensitive"]);
    expect(errors).toHaveLength(2);
    expect(JSON.stringify(errors)).not.toContain("topic:pregnancy");
  });

  it("is dropped before anything is stored or ranked, if it came before the list was there", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const onError = vi.fn();
    const person = createPerson({ onError });
    person.record(draft);
    person.record(about("genre:noir"));
    person.mount();
    await person.ready;
    expect(person.entries()).toHaveLength(1);
    expect(person.profile().tracks.get("behavioral")?.tallies.content.has("topic:pregnancy")).toBe(false);
    expect(onError).toHaveBeenCalledOnce();
  });

  it("reaches neither the storage nor the host, if it came before the list was there", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const disk = heldStorage();
    const onSignal = vi.fn();
    const person = createPerson({ storage: disk.storage, onSignal });
    person.record(draft);
    person.record(about("genre:noir"));
    person.mount();
    await vi.waitUntil(() => disk.calls.length > 0, { timeout: 15_000 });
    person.record(about("genre:western"));
    await disk.resolve(0);
    await person.ready;
    expect(disk.calls.map(({ name, entries }) => [name, entries.length])).toEqual([
      ["load", 0],
      ["append", 2],
    ]);
    const everything = JSON.stringify([disk.calls, onSignal.mock.calls]);
    expect(onSignal).toHaveBeenCalledTimes(2);
    expect(everything).not.toContain("topic:pregnancy");
  });
});
