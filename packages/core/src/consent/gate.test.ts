import { describe, expect, it } from "vitest";
import { type BlockedSignal, createPersonalization } from "../personalization.ts";
import { profileSnapshot } from "../profile/snapshot.ts";
import { rank } from "../ranking/rank.ts";
import { type DataKind, dataKinds, recommendations } from "../signals/data-kind.ts";
import type { SignalDraft } from "../signals/signal.ts";
import { createPerson, item, like, noon } from "../testing/builders.fixture.ts";
import { type ConsentPolicy, createConsent } from "./consent.ts";

const noir = item("noir", ["genre:noir"]);
const romance = item("romance", ["genre:romance"]);
const catalogue = [romance, noir];

const evidence: readonly SignalDraft[] = [
  { type: "rate", value: 1, item: noir },
  { type: "open", item: noir },
  { type: "save", item: noir },
  { type: "dwell", seconds: 60, item: noir },
  { type: "own", item: noir },
  { type: "impression", item: noir },
  { type: "follow", trait: "genre:noir" },
];
const choices: readonly SignalDraft[] = [
  { type: "hide", item: noir },
  { type: "mute", trait: "genre:noir" },
  { type: "less", trait: "genre:noir" },
  { type: "ignore", trait: "genre:noir" },
];

describe("writing", () => {
  it.each(evidence)("refuses $type by default: it is not in the log, but among what was blocked", (draft) => {
    const blocked: BlockedSignal[] = [];
    const person = createPersonalization({
      clock: () => noon,
      onBlocked: (refused) => blocked.push(refused),
    });
    expect(person.record(draft)).toEqual({ recorded: false, refusal: "no-consent" });
    expect(person.entries()).toEqual([]);
    expect(blocked).toEqual([{ draft, refusal: "no-consent", time: noon }]);
  });

  it.each(choices)("lets $type pass without any consent", (draft) => {
    const blocked: BlockedSignal[] = [];
    const person = createPersonalization({ onBlocked: (refused) => blocked.push(refused) });
    const outcome = person.record(draft);
    expect(outcome).toMatchObject({ recorded: true, signal: draft });
    expect(person.entries()).toHaveLength(1);
    expect(person.entries()[0]).not.toHaveProperty("kind");
    expect(blocked).toEqual([]);
  });

  it.each(dataKinds)("asks for each data kind by itself: %s", (kind) => {
    const draft: SignalDraft = { type: "open", item: noir, kind };
    expect(createPerson({ kinds: [kind] }).record(draft)).toMatchObject({
      recorded: true,
      signal: { kind, purpose: recommendations },
    });
    const others = dataKinds.filter((other) => other !== kind);
    expect(createPerson({ kinds: others }).record(draft)).toMatchObject({ refusal: "no-consent" });
  });

  it("asks for each purpose by itself", () => {
    const person = createPerson({ kinds: ["behavioral"] });
    const draft = { type: "open", item: noir, purpose: "research" } as const;
    expect(person.record(draft)).toMatchObject({ refusal: "no-consent" });
    person.consent.set(["behavioral"], "research");
    expect(person.record(draft)).toMatchObject({ signal: { purpose: "research" } });
  });

  it("takes what is said for a preference and what is done for behavior", () => {
    const person = createPerson();
    const kinds = person
      .recordAll(evidence)
      .map((outcome) => (outcome.recorded && "kind" in outcome.signal ? outcome.signal.kind : ""));
    expect(kinds).toEqual([
      "preference",
      "behavioral",
      "behavioral",
      "behavioral",
      "behavioral",
      "behavioral",
      "preference",
    ]);
  });

  it("falls back to the default terms where a caller passes undefined ones", () => {
    const draft = { type: "open", item: noir, kind: undefined, purpose: undefined } as unknown as SignalDraft;
    expect(createPerson({ kinds: ["behavioral"] }).record(draft)).toMatchObject({
      recorded: true,
      signal: { kind: "behavioral", purpose: recommendations },
    });
  });

  it("records what may pass of several drafts", () => {
    const person = createPerson({ kinds: ["behavioral"] });
    const outcomes = person.recordAll([...evidence, ...choices]);
    expect(outcomes.map((outcome) => outcome.recorded)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("reading", () => {
  const knowing = (kinds: readonly DataKind[] = ["behavioral", "preference"]) => {
    const person = createPerson({ kinds });
    person.mount();
    like(person, noir);
    person.record({ type: "save", item: noir });
    return person;
  };

  it("stops in the same tick a consent is withdrawn, and goes on when it is given again", () => {
    const person = knowing();
    const before = rank(person, catalogue);
    expect(before.items[0]?.id).toBe("noir");
    person.consent.set([]);
    expect(person.signals()).toEqual([]);
    expect(person.profile().tracks.size).toBe(0);
    const withdrawn = rank(person, catalogue);
    expect(withdrawn.items.map(({ score }) => score)).toEqual([0, 0]);
    expect(withdrawn.mix).toEqual({});
    person.consent.set(["behavioral", "preference"]);
    expect(rank(person, catalogue)).toEqual(before);
  });

  it("stops for the withdrawn kind alone", () => {
    const person = knowing();
    const [rated] = person.signals();
    person.consent.set(["behavioral"]);
    expect(person.signals().map(({ type }) => type)).toEqual(["save"]);
    expect(person.signal(rated?.id ?? "")).toBeUndefined();
    expect(Object.keys(rank(person, catalogue).mix)).toEqual(["behavioral"]);
  });

  it("keeps obeying choices after everything was withdrawn", () => {
    const person = knowing();
    person.record({ type: "hide", item: noir });
    person.consent.set([]);
    expect(rank(person, catalogue).items.map(({ id }) => id)).toEqual(["romance"]);
  });

  it("stops before anything is mounted, and after everything was unmounted", () => {
    const early = createPerson();
    like(early, noir);
    expect(early.profile().tracks.size).toBe(1);
    early.consent.set([]);
    expect(early.profile().tracks.size).toBe(0);

    const late = createPerson();
    const unmount = late.mount();
    like(late, noir);
    expect(late.profile().tracks.size).toBe(1);
    unmount();
    late.consent.set([]);
    expect(late.profile().tracks.size).toBe(0);
    late.mount();
    expect(rank(late, catalogue).items.map(({ score }) => score)).toEqual([0, 0]);
  });

  it("stops even if nobody tells that a consent has changed", () => {
    let granted = true;
    const silent: ConsentPolicy = { granted: () => granted };
    const person = createPersonalization({ consent: silent });
    person.mount();
    like(person, noir);
    expect(person.profile().tracks.size).toBe(1);
    granted = false;
    expect(person.profile().tracks.size).toBe(0);
    expect(profileSnapshot(person.profile())).toEqual(profileSnapshot(person.profileWithout(new Set())));
  });

  it("tells listeners of a change of consent", () => {
    const person = knowing();
    const causes: string[] = [];
    person.subscribe(({ cause }) => causes.push(cause));
    person.subscribe(({ cause }) => causes.push(`noir ${cause}`), "noir");
    person.consent.set([]);
    expect(causes.sort()).toEqual(["consent", "noir consent"]);
  });
});

describe("createConsent", () => {
  it("grants nothing unless told, and each purpose by itself", () => {
    const consent = createConsent();
    expect(dataKinds.some((kind) => consent.granted(recommendations, kind))).toBe(false);
    consent.set(["intent"]);
    consent.set(["social"], "research");
    expect(consent.granted(recommendations, "intent")).toBe(true);
    expect(consent.granted("research", "intent")).toBe(false);
    consent.set([], "research");
    expect(consent.granted("research", "social")).toBe(false);
    expect(consent.granted(recommendations, "intent")).toBe(true);
  });

  it("takes a purpose to start with", () => {
    const consent = createConsent(["affinity"], "research");
    expect(consent.granted("research", "affinity")).toBe(true);
    expect(consent.granted(recommendations, "affinity")).toBe(false);
  });

  it("tells its listeners until they stop", () => {
    const consent = createConsent();
    let told = 0;
    const stop = consent.subscribe(() => {
      told += 1;
    });
    consent.set(["intent"]);
    stop();
    consent.set([]);
    expect(told).toBe(1);
  });
});
