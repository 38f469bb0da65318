import { describe, expect, it } from "vitest";
import { createPage } from "../shelf/page.ts";
import type { Entry } from "../signals/signal.ts";
import { memoryStorage } from "../storage/memory.ts";
import { createPerson, entryId, item, like, noon } from "../testing/builders.fixture.ts";
import type { DecisionBody } from "./decision.ts";

const asked: readonly DecisionBody[] = [
  { type: "ask", ask: "steps", answer: "later" },
  { type: "claim", milestone: "ten workouts", version: 2 },
  { type: "quiet", until: noon + 1 },
];
const noir = item("noir", ["genre:noir"]);
const types = (entries: readonly Entry[]) => entries.map(({ type }) => type);

describe("what a person answered, what was celebrated and how long it is quiet", () => {
  it.each(asked)("is kept without any consent, and says nothing about taste: $type", (body) => {
    const person = createPerson({ kinds: [] });
    person.decide(body);
    expect(person.decisions()).toEqual([{ ...body, id: expect.any(String), time: noon }]);
    expect(person.signals()).toEqual([]);
  });

  it("is deleted when everything is erased, unlike decisions about data", () => {
    const person = createPerson();
    person.decide({ type: "level", level: 3 });
    for (const body of asked) person.decide(body);
    like(person, noir);
    const { erased } = person.decide({ type: "erase", targets: "everything" });
    expect(erased).toBe(4);
    expect(types(person.entries())).toEqual(["level", "erase"]);
    person.decide({ type: "ask", ask: "steps", answer: "yes" });
    expect(types(person.entries())).toEqual(["level", "erase", "ask"]);
  });

  it("cannot be deleted one by one, so that a no stays a no", () => {
    const person = createPerson();
    const { decision } = person.decide({ type: "ask", ask: "steps", answer: "never" });
    person.decide({ type: "erase", targets: [decision.id] });
    expect(types(person.entries())).toEqual(["ask", "erase"]);
  });

  it("moves nothing on the page but with a quiet time, which lists obey", () => {
    const person = createPerson();
    person.mount();
    const page = createPage(person, [{ id: "shelf", candidates: [noir] }]);
    page.mount();
    const causes: string[] = [];
    person.subscribe(({ cause }) => causes.push(cause));
    const before = page.shelf("shelf").state();
    for (const body of asked) person.decide(body);
    expect(causes).toEqual(["answer", "answer", "consent"]);
    expect(page.shelf("shelf").state()).toBe(before);
  });
});

describe("a stored decision", () => {
  const loaded = async (bodies: readonly unknown[]) => {
    const errors: unknown[] = [];
    const stored = bodies.map((body, at) => ({ ...(body as object), id: entryId(at + 1), time: noon }));
    const person = createPerson({
      storage: memoryStorage(stored as Entry[]),
      onError: (error) => errors.push(error),
    });
    person.mount();
    await person.ready;
    return { person, errors };
  };

  it("is used if it is whole", async () => {
    const { person, errors } = await loaded(asked);
    expect(types(person.decisions())).toEqual(["ask", "claim", "quiet"]);
    expect(errors).toEqual([]);
  });

  it.each<[string, object]>([
    ["an ask without a name", { type: "ask", answer: "yes" }],
    ["an ask with an empty name", { type: "ask", ask: "", answer: "yes" }],
    ["an ask with a name too long", { type: "ask", ask: "x".repeat(513), answer: "yes" }],
    ["an answer that is none", { type: "ask", ask: "steps", answer: "maybe" }],
    ["a claim of nothing", { type: "claim", version: 1 }],
    ["a claim without a version", { type: "claim", milestone: "ten" }],
    ["a claim of a version that is none", { type: "claim", milestone: "ten", version: 0 }],
    ["a quiet time without an end", { type: "quiet" }],
    ["a quiet time with an end that is no number", { type: "quiet", until: "1" }],
    ["a quiet time that ends before there was time", { type: "quiet", until: -1 }],
    ["a level there is not", { type: "level", level: 7 }],
    ["an erasure of what is no list", { type: "erase", targets: "some" }],
    ["a consent without answers", { type: "consent", material: {} }],
    ["a wish for messages about nothing", { type: "messages", frequency: "daily" }],
  ])("is left aside and reported otherwise: %s", async (_, body) => {
    const { person, errors } = await loaded([body]);
    expect(person.decisions()).toEqual([]);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining("left aside") })]);
  });
});
