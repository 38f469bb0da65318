import { describe, expect, it, vi } from "vitest";
import { createPersonalization, type Personalization } from "../personalization.ts";
import { rank } from "../ranking/rank.ts";
import { explain } from "../reasons/explain.ts";
import { act, forgetReason } from "../receipts/receipt.ts";
import { wordReasons } from "../messages/words.ts";
import { english } from "../messages/en.ts";
import { exportData } from "../portability/index.ts";
import { keptSignals } from "../kept/kept.ts";
import { memoryStorage } from "../storage/memory.ts";
import { item, noon } from "../testing/builders.fixture.ts";
import { SensitiveDataError } from "../sensitive/sensitive-data-error.ts";
import { createPage } from "../shelf/page.ts";
import { createConsent } from "./consent.ts";
import type { Level } from "./level.ts";
import { levelEffects } from "./level-effects.ts";
import { withLevel } from "./with-level.ts";

const quiet = item("quiet", ["mood:quiet", "genre:drama"]);
const loud = item("loud", ["mood:loud"], { popularity: 1 });
const catalogue = [loud, quiet];

async function atLevel(level: Level, storage = memoryStorage()): Promise<Personalization> {
  const person = createPersonalization({
    clock: () => noon,
    random: () => 0.5,
    consent: withLevel(createConsent(["preference", "behavioral"])),
    storage,
  });
  person.mount();
  await person.ready;
  person.decide({ type: "level", level });
  return person;
}

const first = (person: Personalization) => rank(person, catalogue).items[0];

describe("a mood the person states", () => {
  it("leads at level 6, and adds up", async () => {
    const person = await atLevel(6);
    expect(first(person)?.id).toBe("loud");
    person.feel("mood:quiet");
    const ranked = first(person);
    expect(ranked?.id).toBe("quiet");
    expect(ranked?.contributions.reduce((sum, { value }) => sum + value, 0)).toBe(ranked?.score);
  });

  it.each([0, 1, 2, 3, 4, 5] as const)("counts for nothing at level %i", async (level) => {
    const person = await atLevel(level);
    person.feel("mood:quiet");
    expect(first(person)?.id).toBe("loud");
    expect(JSON.stringify(rank(person, catalogue))).not.toContain(`"type":"mood"`);
  });

  it("is explained as what it is, and forgotten and brought back from there", async () => {
    const person = await atLevel(6);
    person.feel("mood:quiet");
    const ranked = first(person);
    if (!ranked) throw new Error("Nothing was ranked.");
    const explanation = explain(person, ranked);
    const [worded] = wordReasons(explanation, person, english);
    expect(worded).toMatchObject({ text: "You told us your mood", source: "You told us" });
    const reason = explanation.reasons[0];
    if (!reason || !("forget" in reason)) throw new Error("It cannot be forgotten.");
    const entries = person.entries().length;
    const receipt = forgetReason(person, reason.forget);
    expect(first(person)?.id).toBe("loud");
    receipt.undo();
    expect(first(person)?.id).toBe("quiet");
    expect(person.entries()).toHaveLength(entries);
  });

  it("is one at a time, and cleared by its own word and by erasing everything", async () => {
    const person = await atLevel(6);
    person.feel("mood:quiet");
    person.feel("mood:loud");
    expect(person.profile().mood?.trait).toBe("mood:loud");
    person.feel(undefined);
    expect(person.profile().mood).toBeUndefined();
    person.feel("mood:quiet");
    person.decide({ type: "erase", targets: "everything" });
    expect(person.profile().mood).toBeUndefined();
  });

  it("never reaches the storage, the export or the list of what is kept, and is gone with the page", async () => {
    const storage = memoryStorage();
    const append = vi.spyOn(storage, "append");
    const onSignal = vi.fn();
    const person = createPersonalization({ storage, onSignal, consent: createConsent(["preference"]) });
    person.mount();
    await person.ready;
    person.decide({ type: "level", level: 6 });
    person.feel("mood:quiet");
    act(person, [{ type: "rate", value: 1, item: quiet }]);
    await vi.waitFor(async () => expect(await storage.load()).toHaveLength(2), { timeout: 15_000 });
    expect(JSON.stringify(append.mock.calls)).not.toContain(`"mood"`);
    expect(JSON.stringify(exportData(person))).not.toContain(`"type":"mood"`);
    expect(keptSignals(person).map(({ signal }) => signal.type)).toEqual(["rate"]);
    expect(onSignal.mock.calls.flat()).toMatchObject([{ type: "rate" }]);
    const reloaded = await atLevel(6, storage);
    expect(reloaded.profile().mood).toBeUndefined();
  });

  it("may not be a sensitive one", async () => {
    const person = await atLevel(6);
    expect(() => person.feel("health:depression")).toThrow(SensitiveDataError);
    expect(person.profile().mood).toBeUndefined();
  });
});

describe("what levels would change", () => {
  it("is what choosing them does", async () => {
    const person = await atLevel(5);
    const films = [loud, quiet, item("drama", ["genre:drama"]), item("other", [], { popularity: 0.5 })];
    const page = createPage(person, [{ id: "shelf", candidates: films, options: { diversity: 1 } }]);
    page.mount();
    const order = (): string[] => page.fresh()["shelf"]?.items.map(({ id }) => id) ?? [];
    act(person, [
      { type: "follow", trait: "mood:quiet" },
      { type: "save", item: item("x", ["genre:drama"]) },
    ]);
    const before = order();
    const effects = levelEffects(person);
    expect(effects.map(({ reads }) => reads.length)).toEqual([0, 2, 2, 2, 1, 2, 0]);
    expect(effects.filter(({ current }) => current).map(({ level }) => level)).toEqual([5]);
    for (const { level, changed, places } of effects) {
      person.decide({ type: "level", level });
      const now = order();
      expect([level, changed]).toEqual([level, now.filter((id, at) => id !== before[at]).length]);
      expect(places).toBe(4);
    }
    expect(effects[0]?.changed).toBeGreaterThan(0);
    expect(effects[5]?.changed).toBe(0);
  });

  it("counts the mood at level 6 alone", async () => {
    const person = await atLevel(5);
    const page = createPage(person, [{ id: "shelf", candidates: catalogue }]);
    page.mount();
    expect(levelEffects(person)[6]?.changed).toBe(0);
    person.feel("mood:quiet");
    expect(levelEffects(person).map(({ changed }) => changed)).toEqual([0, 0, 0, 0, 0, 0, 2]);
  });

  it("is nothing where there are no lists", async () => {
    expect(levelEffects(await atLevel(3)).map(({ places }) => places)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
