import { fc } from "./fast-check.fixture.ts";
import type { HalfLives } from "../profile/half-life.ts";
import type { Item } from "../ranking/item.ts";
import type { RankOptions, Weights } from "../ranking/ranking.ts";
import type { DataKind } from "../signals/data-kind.ts";
import type { SignalDraft } from "../signals/signal.ts";
import { day, hour, item, type TestPerson } from "./builders.fixture.ts";

const traits = ["genre:noir", "genre:romance", "mood:calm", "era:silent", "place:sea", "tone:dry"] as const;
const kinds = ["preference", "behavioral", "intent", "demographic"] as const satisfies DataKind[];
const catalogueSize = 24;
const idOf = (number: number): string => `i${number}`;

const anyTrait = fc.constantFrom(...traits);
/** Some are not in the catalogue; the first come often, so that opinions about them are replaced. */
const anyId = fc.oneof(fc.nat({ max: catalogueSize + 3 }), fc.nat({ max: 3 })).map(idOf);

/** Numbers as hosts send them, nonsense included. */
const anyCount = fc.oneof(
  fc.nat({ max: 100_000 }),
  fc.constantFrom(undefined, Number.NaN, -5, 0, Infinity, 0.5),
);
const anyShare = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, -1, 7) },
);

const anyItem = (number: number): fc.Arbitrary<Item> =>
  fc
    .record({
      traits: fc.array(anyTrait, { maxLength: 4 }),
      popularity: anyCount,
      score: anyShare,
      similar: fc.array(fc.tuple(anyId, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 3 }),
      category: fc.constantFrom(undefined, "a", "b", "c"),
      available: fc.constantFrom(undefined, true, true, true, false),
    })
    .map((fields) => {
      const given = Object.entries(fields).filter(([, value]) => value !== undefined);
      return { ...item(idOf(number)), ...(Object.fromEntries(given) as Partial<Item>) };
    });

/** Up to 24 candidates with ids `i0` and so on. */
export const anyCatalogue: fc.Arbitrary<readonly Item[]> = fc
  .integer({ min: 1, max: catalogueSize })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => anyItem(at))));

const anyItemReference = fc.record({
  id: anyId,
  title: fc.constantFrom("Summertime", "Brief Encounter"),
  traits: fc.array(anyTrait, { maxLength: 4 }),
});

const anyTerms = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom(...kinds).map((kind) => ({ kind })) },
);

/** Never -0, which is 0 to everybody but a comparison in tests: JSON does not know it. */
const anyOpinion = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
const anyEvidenceBody = fc.oneof(
  { weight: 4, arbitrary: anyOpinion.map((value) => ({ type: "rate", value }) as const) },
  { weight: 4, arbitrary: fc.constantFrom({ type: "open" } as const, { type: "save" } as const) },
  {
    weight: 2,
    arbitrary: fc.nat({ max: 20 }).map((days) => ({ type: "own", repeatAfter: days * day }) as const),
  },
  { weight: 2, arbitrary: fc.nat({ max: 400 }).map((seconds) => ({ type: "dwell", seconds }) as const) },
  { weight: 6, arbitrary: fc.constant({ type: "impression" } as const) },
);

/** Something counted: once, or by a part of a mile. */
export const anyCountDraft: fc.Arbitrary<SignalDraft> = fc
  .tuple(fc.constantFrom("workout", "mile"), fc.constantFrom(undefined, 1, 3, 0.1, 26.2), anyTerms)
  .map(([counter, by, terms]) => ({ type: "count", counter, ...(by !== undefined && { by }), ...terms }));

/** One well-formed draft: every type, explicit and implicit, about known and unknown items. */
export const anyDraft: fc.Arbitrary<SignalDraft> = fc.oneof(
  {
    weight: 18,
    arbitrary: fc
      .tuple(anyEvidenceBody, anyItemReference, anyTerms)
      .map(([body, of, terms]): SignalDraft => ({ ...body, item: of, ...terms })),
  },
  { weight: 2, arbitrary: anyCountDraft },
  { weight: 1, arbitrary: anyItemReference.map((of) => ({ type: "hide", item: of }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("follow", "less", "mute", "ignore"), anyTrait)
      .map(([type, trait]) => ({ type, trait })),
  },
);

/** Something that happens to a person. */
export type Step =
  | { readonly do: "record"; readonly draft: SignalDraft }
  /** Retracts the entry at this place, counted round: signals, undos and undos of undos. */
  | { readonly do: "retract"; readonly at: number }
  | { readonly do: "grant"; readonly kinds: readonly DataKind[] }
  | { readonly do: "wait"; readonly milliseconds: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: anyDraft.map((draft) => ({ do: "record", draft }) as const) },
  { weight: 3, arbitrary: fc.nat({ max: 50 }).map((at) => ({ do: "retract", at }) as const) },
  {
    weight: 1,
    arbitrary: fc.subarray([...kinds]).map((granted) => ({ do: "grant", kinds: granted }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -24, max: 12 * 24 })
      .map((hours) => ({ do: "wait", milliseconds: hours * hour }) as const),
  },
);

export const anySteps = fc.array(anyStep, { maxLength: 40, size: "max" });

/** Short half-lives, so that the base of a track moves often. */
export const shortHalfLives: Partial<HalfLives> = {
  preference: { events: 1 },
  behavioral: { events: 3 },
  intent: { days: 0.5 },
  demographic: { days: 4 },
};

const anyWeight = fc.constantFrom(0, 0.1, 0.4, 1, 2);
const anyWeights: fc.Arbitrary<Weights> = fc.record({
  prior: anyWeight,
  content: anyWeight,
  similar: anyWeight,
  stance: anyWeight,
  fatigue: anyWeight,
});

export const anyOptions: fc.Arbitrary<RankOptions> = fc.record({
  limit: fc.integer({ min: 1, max: 14 }),
  diversity: fc.constantFrom(0, 0.3, 0.7, 1),
  weights: anyWeights,
  elsewhere: fc.array(anyId, { maxLength: 3 }),
  following: fc.array(anyId, { maxLength: 3 }),
});

/** Lets a step happen. */
export function take(person: TestPerson, step: Step): void {
  switch (step.do) {
    case "record":
      person.record(step.draft);
      break;
    case "retract": {
      const entries = person.entries();
      const entry = entries[step.at % Math.max(1, entries.length)];
      if (entry) person.retract([entry.id]);
      break;
    }
    case "grant":
      person.consent.set(step.kinds);
      break;
    default:
      person.advance(step.milliseconds);
  }
}

/** Lets everything happen. */
export function takeAll(person: TestPerson, steps: readonly Step[]): void {
  for (const step of steps) take(person, step);
}
