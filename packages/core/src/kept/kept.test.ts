import { describe, expect, it } from "vitest";
import { createPage } from "../shelf/page.ts";
import { rank } from "../ranking/rank.ts";
import { createPerson, day, item, like } from "../testing/builders.fixture.ts";
import { inferences, keptSignals } from "./kept.ts";

const noir = item("noir", ["genre:noir"]);
const other = item("other", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);

describe("what is kept", () => {
  it("is everything but what was taken back, newest first, with where it comes from", () => {
    const person = createPerson();
    const [gone] = like(person, other);
    like(person, noir);
    person.record({ type: "open", item: romance });
    person.record({ type: "hide", item: other });
    person.retract([gone?.id ?? ""]);
    expect(
      keptSignals(person).map(({ signal, source, kind, purpose }) => [signal.type, source, kind, purpose]),
    ).toEqual([
      ["hide", "told", undefined, undefined],
      ["open", "did", "behavioral", "recommendations"],
      ["rate", "told", "preference", "recommendations"],
    ]);
  });

  it("is what was counted, too, which nothing is guessed from", () => {
    const person = createPerson();
    person.record({ type: "count", counter: "workout", by: 3 });
    expect(keptSignals(person)).toMatchObject([
      { signal: { type: "count", counter: "workout", by: 3 }, source: "did", kind: "behavioral" },
    ]);
    expect(inferences(person)).toEqual([]);
    expect(person.signals()).toHaveLength(1);
  });

  it("is used nowhere once it has faded, although it is still known what it was about", () => {
    const person = createPerson();
    person.record({ type: "open", item: noir, kind: "intent" });
    createPage(person, [{ id: "tonight", candidates: [other] }]).mount();
    expect(keptSignals(person)[0]?.usedIn).toEqual(["tonight"]);
    person.advance(90 * day);
    const [ranked] = rank(person, [other]).items;
    expect(ranked?.contributions.map(({ type }) => type)).toEqual(["prior"]);
    expect(keptSignals(person)[0]?.usedIn).toEqual([]);
  });

  it("tells what may not be used by now, and where the rest is used", () => {
    const person = createPerson();
    like(person, noir);
    person.record({ type: "open", item: romance });
    createPage(person, [{ id: "tonight", candidates: [other] }]).mount();
    person.consent.set(["preference"]);
    expect(keptSignals(person)).toMatchObject([
      { readable: false, usedIn: [] },
      { readable: true, usedIn: ["tonight"] },
    ]);
  });
});

describe("what was inferred", () => {
  it("is a guess per trait, strongest first, with what it rests on", () => {
    const person = createPerson();
    const [rated] = like(person, noir);
    person.record({ type: "open", item: romance });
    expect(inferences(person)).toEqual([
      { trait: "genre:noir", kind: "preference", strength: 1, signals: [rated?.id] },
      {
        trait: "genre:romance",
        kind: "behavioral",
        strength: expect.closeTo(0.2, 1),
        signals: [expect.any(String)],
      },
    ]);
  });

  it("is not there where the person has spoken", () => {
    const person = createPerson();
    like(person, noir);
    person.record({ type: "follow", trait: "genre:noir" });
    expect(inferences(person)).toEqual([]);
  });
});
