import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { profileSnapshot } from "../profile/snapshot.ts";
import { rank } from "../ranking/rank.ts";
import { SensitiveDataError } from "../sensitive/sensitive-data-error.ts";
import { anyCatalogue, anySteps, takeAll } from "../testing/arbitraries.fixture.ts";
import { createPerson, day, item, like, noon, type TestPerson } from "../testing/builders.fixture.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import { exportData } from "./export-data.ts";
import { importData } from "./import-data.ts";
import { ImportError } from "./read-json.ts";
import { exportSchema } from "./schema.ts";

const noir = item("noir", ["genre:noir"]);
const exported = (person: TestPerson): string => JSON.stringify(exportData(person));
const state = (person: TestPerson) => JSON.stringify([person.entries(), profileSnapshot(person.profile())]);

/** What it gives, or the refusal it throws. Anything else thrown fails the test. */
function attempt<T>(work: () => T): T | ImportError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}

afterEach(() => vi.unstubAllEnvs());

describe("an export", () => {
  it("is as the published schema says", () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL("../../schema/export-1.schema.json", import.meta.url), "utf8"),
    );
    expect(published).toEqual({
      $id: "https://unpkg.com/@rapport/core/schema/export-1.schema.json",
      title: "What Rapport keeps of a person",
      ...toJsonSchema(exportSchema, { target: "draft-2020-12" }),
    });
    const isValid = new Ajv2020({ strict: false }).compile(published as object);
    fc.assert(
      fc.property(anySteps, (steps) => {
        const person = createPerson();
        takeAll(person, steps);
        person.decide({ type: "level", level: 3 });
        person.decide({ type: "ask", ask: "steps", answer: "never" });
        person.decide({ type: "claim", milestone: "ten", version: 1 });
        person.decide({ type: "quiet", until: person.clock() });
        expect(isValid(JSON.parse(exported(person))), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out what was taken back", () => {
    const person = createPerson();
    const [rated] = like(person, noir);
    person.retract([rated?.id ?? ""]);
    expect(exportData(person).signals).toEqual([]);
  });
});

describe("an import", () => {
  it("gives on another device the same taste and the same lists", () => {
    fc.assert(
      fc.property(anyCatalogue, anySteps, (catalogue, steps) => {
        const person = createPerson();
        takeAll(person, steps);
        person.consent.set(["behavioral", "preference", "intent", "demographic"]);
        // What a wrong clock dated ahead counts as of now elsewhere.
        fc.pre(person.entries().every(({ time }) => time <= person.clock()));
        const other = createPerson({ random: () => 0.9 });
        other.advance(person.clock() - noon);
        other.consent.set(["behavioral", "preference", "intent", "demographic"]);
        importData(other, exported(person));
        expect(profileSnapshot(other.profile())).toEqual(profileSnapshot(person.profile()));
        const scores = (of: TestPerson) => rank(of, catalogue).items.map(({ id, score }) => [id, score]);
        expect(scores(other)).toEqual(scores(person));
        expect(importData(other, exported(person))).toMatchObject({ imported: 0 });
      }),
      { numRuns: 50 },
    );
  });

  it("brings back what was erased, and can be undone", () => {
    const person = createPerson();
    like(person, noir);
    const file = exported(person);
    person.decide({ type: "erase", targets: "everything" });
    expect(person.signals()).toEqual([]);
    const { imported, receipt } = importData(person, file);
    expect(imported).toBe(1);
    expect(person.profile().ratings.get("noir")?.value).toBe(1);
    receipt.undo();
    expect(person.signals()).toEqual([]);
  });

  it("never decides: evidence needs a consent that was given here, choices do not", () => {
    const person = createPerson();
    like(person, noir);
    person.record({ type: "hide", item: noir });
    person.decide({ type: "level", level: 6 });
    person.decide({ type: "ask", ask: "steps", answer: "yes" });
    person.decide({ type: "claim", milestone: "ten", version: 1 });
    const other = createPerson({ kinds: [] });
    expect(importData(other, exported(person))).toMatchObject({ imported: 1, refused: 1, sensitive: 0 });
    expect(other.decisions()).toEqual([]);
    expect(other.entries().map(({ type }) => type)).toEqual(["hide"]);
  });

  const valid = (): Record<string, unknown> => {
    const person = createPerson();
    like(person, noir);
    return JSON.parse(exported(person)) as Record<string, unknown>;
  };
  const signal = (): Record<string, unknown> => (valid()["signals"] as Record<string, unknown>[])[0] ?? {};

  it.each<[string, string]>([
    ["is larger than 1 MiB", " ".repeat(2 ** 20 + 1)],
    ["is larger than 1 MiB", `"${"é".repeat(2 ** 19 + 1)}"`],
    ["is not JSON", "id,title\n1,Noir"],
    ["is not JSON", ""],
    ["nested more than 32", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["nested more than 32", `{"a":`.repeat(50_000) + "1" + "}".repeat(50_000)],
    ["4096 characters", JSON.stringify({ ...valid(), exported: "x".repeat(5000) })],
    ['the key "__proto__"', `{"__proto__": {"polluted": true}}`],
    ['the key "constructor"', `{"signals": [{"constructor": {"prototype": {"polluted": true}}}]}`],
    ["is not as an export has it", JSON.stringify([])],
    ["is not as an export has it", "null"],
    ["version", JSON.stringify({ ...valid(), version: 2 })],
    ["signals", JSON.stringify({ ...valid(), signals: { length: 3 } })],
    ["signals.0.value", JSON.stringify({ ...valid(), signals: [{ ...signal(), value: 1e300 }] })],
    ["signals.0.type", JSON.stringify({ ...valid(), signals: [{ ...signal(), type: "grant" }] })],
    [
      "signals.0.item.traits",
      JSON.stringify({ ...valid(), signals: [{ ...signal(), item: { ...noir, traits: "x" } }] }),
    ],
    ["future", JSON.stringify({ ...valid(), signals: [{ ...signal(), time: noon + 2 * day }] })],
  ])("refuses a file, and changes nothing: %s", (message, file) => {
    const person = createPerson();
    like(person, item("mine"));
    const before = state(person);
    const refused = () => importData(person, file);
    expect(refused).toThrow(ImportError);
    expect(refused).toThrow(message);
    expect(state(person)).toBe(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  /** A file in which the person also did things that tell about health, written where nobody screened it. */
  const sensitiveFile = (): string => {
    const person = createPerson();
    const tests = item("tests", ["topic:pregnancy"]);
    like(person, noir, tests);
    person.record({ type: "hide", item: tests });
    return exported(person);
  };
  const mounted = async (options: Parameters<typeof createPerson>[0] = {}): Promise<TestPerson> => {
    const person = createPerson(options);
    person.mount();
    await person.ready;
    return person;
  };

  it("of sensitive evidence throws in development, and changes nothing", async () => {
    const person = await mounted();
    like(person, item("mine"));
    const before = state(person);
    expect(() => importData(person, sensitiveFile())).toThrow(SensitiveDataError);
    expect(state(person)).toBe(before);
  });

  it("of sensitive evidence drops and reports just that in production; a choice about it comes in", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const errors: unknown[] = [];
    const onBlocked = vi.fn();
    const person = await mounted({ onError: (error) => errors.push(error), onBlocked });
    const outcome = importData(person, sensitiveFile());
    expect(outcome).toMatchObject({ imported: 2, known: 0, refused: 0, sensitive: 1 });
    expect(outcome.receipt.refusals).toEqual(["sensitive"]);
    expect(person.entries().map(({ type }) => type)).toEqual(["rate", "hide"]);
    expect(person.profile().ratings.has("tests")).toBe(false);
    expect(person.profile().hidden.has("tests")).toBe(true);
    expect(onBlocked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ refusal: "sensitive" }));
    expect(errors.map(String)).toEqual([
      expect.stringMatching(/a signal about pregnancy and fertility was dropped/u),
    ]);
    expect(errors.map(String).join()).not.toContain("topic:pregnancy");
  });

  it("before the list is there is screened when it has come", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const person = createPerson();
    importData(person, sensitiveFile());
    person.mount();
    await person.ready;
    expect(person.entries().map(({ type }) => type)).toEqual(["rate", "hide"]);
  });

  it("survives whatever anybody writes: no crash, no pollution, all or nothing", () => {
    const hostile = fc.oneof(
      fc.json(),
      fc.string(),
      // Files that are right but for something.
      fc
        .tuple(fc.constantFrom(...Object.keys(valid()), "__proto__"), fc.jsonValue({ maxDepth: 40 }))
        .map(([key, value]) => JSON.stringify({ ...valid(), [key]: value })),
      fc
        .tuple(
          fc.constantFrom(...Object.keys(signal()), "__proto__", "purpose", "targets"),
          fc.oneof(
            fc.jsonValue(),
            fc.constantFrom("consent", "erase", "retract", 1e308, -1, null, "x".repeat(5000)),
          ),
        )
        .map(([key, value]) =>
          JSON.stringify({ ...valid(), signals: [signal(), { ...signal(), [key]: value }] }),
        ),
      fc
        .nat({ max: 30_000 })
        .map((depth) => `{"format":"rapport","signals":${"[".repeat(depth)}${"]".repeat(depth)}}`),
    );
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(hostile, (file) => {
        const person = createPerson();
        like(person, item("mine"));
        const before = state(person);
        const outcome = attempt(() => importData(person, file));
        outcomes.add(outcome instanceof ImportError ? "refused" : "taken in");
        const [entries, after] =
          outcome instanceof ImportError ? [1, before] : [1 + outcome.imported, state(person)];
        expect(person.entries()).toHaveLength(entries);
        expect(state(person)).toBe(after);
        expect(person.decisions()).toEqual([]);
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }),
      { numRuns: 400 },
    );
    expect([...outcomes].sort()).toEqual(["refused", "taken in"]);
  });
});
