import { describe, expect, it } from "vitest";
import { createPage } from "../shelf/page.ts";
import { createPerson, day, item, items, like, type TestPerson } from "../testing/builders.fixture.ts";
import { explainAbsence } from "./absence.ts";
import type { ShelfRequest } from "./rank-page.ts";

const films = [
  ...items(3, "noir", ["genre:noir"], { category: "noir", score: 1 }),
  ...items(3, "romance", ["genre:romance"], { category: "romance", score: 0.5 }),
  item("sold", [], { available: false, score: 1 }),
  item("last", ["genre:western"], { score: 0 }),
];

function withPage(requests: readonly ShelfRequest[], person: TestPerson = createPerson()) {
  person.mount();
  createPage(person, requests).mount();
  return person;
}

const shelf = (id: string, options: ShelfRequest["options"] = {}, candidates = films): ShelfRequest => ({
  id,
  candidates,
  options: { diversity: 1, ...options },
});

describe("explainAbsence", () => {
  it("is silent about a shelf that shows the item, and without any page", () => {
    expect(explainAbsence(withPage([shelf("tonight")]), "noir0")).toEqual([]);
    expect(explainAbsence(createPerson(), "noir0")).toEqual([]);
  });

  it("names the policy", () => {
    const person = withPage([shelf("tonight")]);
    const hide = person.record({ type: "hide", item: item("noir0") });
    expect(explainAbsence(person, "noir0")).toEqual([{ shelf: "tonight", reason: "hidden" }]);
    person.retract(hide.recorded ? [hide.signal.id] : []);
    expect(explainAbsence(person, "noir0")).toEqual([]);
    person.record({ type: "own", repeatAfter: day, item: item("noir0") });
    expect(explainAbsence(person, "noir0")).toEqual([{ shelf: "tonight", reason: "owned" }]);
    person.record({ type: "mute", trait: "genre:noir" });
    expect(explainAbsence(person, "noir0")).toEqual([{ shelf: "tonight", reason: "muted" }]);
    expect(explainAbsence(person, "sold")).toEqual([{ shelf: "tonight", reason: "unavailable" }]);
  });

  it("says when the list does not choose from it", () => {
    expect(explainAbsence(withPage([shelf("tonight")]), "unheard-of")).toEqual([
      { shelf: "tonight", reason: "not-a-candidate" },
    ]);
  });

  it("says when others score higher, and by how many places", () => {
    expect(explainAbsence(withPage([shelf("tonight", { limit: 5 })]), "last")).toEqual([
      { shelf: "tonight", reason: "score", scorePlace: 6 },
    ]);
  });

  it("says when its score would do, but its neighbours are alike", () => {
    expect(explainAbsence(withPage([shelf("tonight", { limit: 3 })]), "noir2")).toEqual([
      { shelf: "tonight", reason: "variety", scorePlace: 2 },
    ]);
  });

  it("says when an earlier shelf shows it, or the host does", () => {
    const person = withPage([shelf("first", { limit: 2 }), shelf("second", { elsewhere: ["last"] })]);
    expect(explainAbsence(person, "noir0")).toEqual([{ shelf: "second", reason: "elsewhere" }]);
    expect(explainAbsence(person, "last")).toEqual([
      { shelf: "first", reason: "score", scorePlace: 6 },
      { shelf: "second", reason: "elsewhere" },
    ]);
  });

  it("does not put it down to a later shelf that an earlier one passed it over", () => {
    const person = withPage([shelf("first", { limit: 2 }), shelf("second")]);
    expect(explainAbsence(person, "last")).toEqual([{ shelf: "first", reason: "score", scorePlace: 6 }]);
  });

  it("counts places among what earlier shelves left over", () => {
    const person = withPage([shelf("first", { limit: 2 }), shelf("second", { limit: 3 })]);
    expect(explainAbsence(person, "last").at(-1)).toEqual({
      shelf: "second",
      reason: "score",
      scorePlace: 4,
    });
    const varied = withPage([
      shelf("first", { limit: 2 }),
      shelf("second", { limit: 3 }, [
        ...items(2, "noir", [], { score: 1 }),
        ...items(4, "calm", [], { category: "calm" }),
        item("odd"),
      ]),
    ]);
    expect(explainAbsence(varied, "calm2").at(-1)).toEqual({
      shelf: "second",
      reason: "variety",
      scorePlace: 2,
    });
  });

  it("follows what the person does", () => {
    const person = withPage([shelf("tonight", { limit: 2, neighbours: 12 })]);
    expect(explainAbsence(person, "romance0")[0]?.reason).toBe("score");
    like(person, ...items(5, "x", ["genre:romance"]));
    expect(explainAbsence(person, "romance0")).toEqual([]);
  });
});
