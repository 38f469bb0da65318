import { afterEach, describe, expect, it, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { dataKinds } from "../signals/data-kind.ts";
import { day, item, noon } from "../testing/builders.fixture.ts";
import { declareConsent, type DeclaredConsentOptions } from "./declared-consent.ts";
import { consentReceipts } from "./consent-receipt.ts";
import type { Declaration, Purpose } from "./declaration.ts";
import { setConsent } from "./set-consent.ts";

const picks: Purpose = {
  id: "recommendations",
  title: "Pick films for you",
  text: "So that what you see fits your taste.",
  kinds: { preference: "The films you rate.", behavioral: "The films you open." },
};
const partners: Purpose = {
  id: "partners",
  title: "Share with cinemas near you",
  text: "So that they can show what people like.",
  kinds: { preference: "The films you rate." },
  recipients: ["City Cinemas"],
};
const declaration: Declaration = {
  controller: "Film night",
  version: "2026-11-01",
  purposes: [picks, partners],
};
const noir = item("noir", ["genre:noir"]);
const open = { type: "open", item: noir } as const;

function personWith(declared: Declaration = declaration, options: DeclaredConsentOptions = {}) {
  let time = noon;
  const clock = () => time;
  const consent = declareConsent(declared, { optOut: () => false, ...options, clock });
  const person = createPersonalization({ clock, consent, random: () => 0.5 });
  const answer = (purpose: string, kind: "preference" | "behavioral") =>
    consent.answer(purpose, kind, person.decisions());
  return Object.assign(person, {
    answer,
    open: () => consent.open(person.decisions()).map(({ id }) => id),
    set: (answers: Parameters<typeof setConsent>[1]) =>
      setConsent(person, answers, { surface: "banner", locale: "en" }),
    later: (days: number) => {
      time += days * day;
    },
  });
}
const yes = { recommendations: { preference: true, behavioral: true } };
const no = { recommendations: { preference: false, behavioral: false } };

afterEach(() => vi.unstubAllGlobals());

describe("declared consent", () => {
  it("is unknown at first: nothing is granted, everything is to be asked", () => {
    const person = personWith();
    expect(person.answer("recommendations", "behavioral")).toBe("unknown");
    expect(person.record(open)).toMatchObject({ refusal: "no-consent" });
    expect(person.open()).toEqual(["recommendations", "partners"]);
  });

  it.each(["yes", 1, {}, "false"])(
    "is given by nothing but true, as a damaged record may hold: %j",
    (value) => {
      const person = personWith();
      person.set({ recommendations: { behavioral: value as unknown as boolean } });
      expect(person.answer("recommendations", "behavioral")).toBe("refused");
      expect(person.record(open)).toMatchObject({ refusal: "no-consent" });
    },
  );

  it("is given per purpose and kind", () => {
    const person = personWith();
    person.set({ recommendations: { behavioral: true } });
    expect(person.record(open)).toMatchObject({ recorded: true });
    expect(person.record({ type: "rate", value: 1, item: noir })).toMatchObject({ refusal: "no-consent" });
    expect(person.open()).toEqual(["recommendations", "partners"]);
    person.set({ recommendations: { preference: false }, partners: { preference: false } });
    expect(person.open()).toEqual([]);
  });

  it.each(["health", "__proto__", "constructor"])(
    "is never given to what was not declared: %s",
    (purpose) => {
      const person = personWith();
      person.set(JSON.parse(`{ "${purpose}": { "behavioral": true } }`));
      expect(person.record({ ...open, purpose })).toMatchObject({ refusal: "no-consent" });
      person.set({ recommendations: { intent: true } });
      expect(person.record({ ...open, kind: "intent" })).toMatchObject({ refusal: "no-consent" });
    },
  );

  it("stands for 182 days, yes and no alike", () => {
    const person = personWith();
    person.set({ recommendations: { preference: true, behavioral: false } });
    person.later(181);
    expect(person.open()).toEqual(["partners"]);
    person.later(1);
    expect(person.answer("recommendations", "preference")).toBe("unknown");
    expect(person.answer("recommendations", "behavioral")).toBe("unknown");
    expect(person.open()).toEqual(["recommendations", "partners"]);
  });

  it.each<[string, Purpose, "granted" | "unknown"]>([
    ["other words do not", { ...picks, text: "For lists you like." }, "granted"],
    [
      "another kind of data does",
      { ...picks, kinds: { ...picks.kinds, intent: "What you search." } },
      "unknown",
    ],
    ["somebody who gets the data does", { ...picks, recipients: ["City Cinemas"] }, "unknown"],
  ])("a change that matters asks again, and a refusal survives it: %s", (_, changed, expected) => {
    const before = personWith();
    before.set({ recommendations: { preference: true, behavioral: false } });
    const decided = before.decisions();
    const later = declareConsent(
      { ...declaration, purposes: [changed] },
      { clock: () => noon, optOut: () => false },
    );
    expect(later.answer("recommendations", "preference", decided)).toBe(expected);
    expect(later.answer("recommendations", "behavioral", decided)).toBe("refused");
  });

  it("says in development what nobody could agree to", () => {
    const wrong = (purposes: Purpose[]) => () => declareConsent({ ...declaration, purposes });
    expect(wrong([picks, picks])).toThrow("same `id`");
    expect(wrong([{ ...picks, text: "" }])).toThrow("no `id`, `title` or `text`");
    expect(wrong([{ ...picks, kinds: {} }])).toThrow("no data kind");
  });
});

describe("withdrawing", () => {
  it("erases what the purpose alone justified, and counts it; choices stay", () => {
    const person = personWith();
    person.set(yes);
    person.record(open);
    person.record({ type: "rate", value: 1, item: noir });
    person.record({ type: "hide", item: noir });
    const causes: string[] = [];
    person.subscribe(({ cause }) => causes.push(cause));
    const { erased } = person.set({ recommendations: { behavioral: false } });
    expect(erased).toBe(1);
    expect(person.signals().map(({ type }) => type)).toEqual(["rate", "hide"]);
    expect(person.set(no).erased).toBe(1);
    expect(person.entries().map(({ type }) => type)).toEqual(["consent", "hide", "consent", "consent"]);
    expect(causes).toEqual(["consent", "consent"]);
  });

  it("is not undone by taking it back, nor by a later yes", () => {
    const person = personWith();
    person.set(yes);
    person.record(open);
    const { decision } = person.set(no);
    person.retract([decision.id]);
    expect(person.record(open)).toMatchObject({ recorded: false });
    person.set(yes);
    expect(person.signals()).toEqual([]);
  });
});

describe("an opt-out signal", () => {
  it("refuses sharing without being asked about, and leaves the rest to the person", () => {
    const person = personWith(declaration, { optOut: () => true });
    expect(person.answer("partners", "preference")).toBe("refused");
    expect(person.open()).toEqual(["recommendations"]);
  });

  it("overrules an earlier yes; a later one, given although it was sent, wins", () => {
    let sent = false;
    const person = personWith(declaration, { optOut: () => sent });
    person.set({ partners: { preference: true } });
    expect(person.answer("partners", "preference")).toBe("granted");
    sent = true;
    expect(person.answer("partners", "preference")).toBe("refused");
    person.set({ partners: { preference: true } });
    expect(person.answer("partners", "preference")).toBe("granted");
  });

  it("is read from the browser", () => {
    const consent = declareConsent(declaration);
    expect(consent.optOut()).toBe(false);
    vi.stubGlobal("navigator", { globalPrivacyControl: true });
    expect(consent.optOut()).toBe(true);
  });
});

describe("a level", () => {
  it("decides which of the granted kinds may be written and read", () => {
    const person = personWith();
    person.set(yes);
    person.record(open);
    person.record({ type: "rate", value: 1, item: noir });
    const readable = (level: 0 | 1 | 2 | 5) => {
      person.decide({ type: "level", level });
      return person.signals().map(({ type }) => type);
    };
    expect(readable(1)).toEqual(["rate"]);
    expect(person.record(open)).toMatchObject({ recorded: false });
    expect(readable(0)).toEqual([]);
    expect(readable(2)).toEqual(["open", "rate"]);
    expect(readable(5)).toEqual(["open", "rate"]);
  });

  it("grants nothing by itself", () => {
    const person = personWith();
    person.decide({ type: "level", level: 6 });
    for (const kind of dataKinds) expect(person.record({ ...open, kind })).toMatchObject({ recorded: false });
  });
});

describe("a consent receipt", () => {
  it("tells who asked for what in which words, and what was answered", () => {
    const person = personWith();
    person.set(yes);
    person.later(3);
    person.set(no);
    const receipts = consentReceipts(person);
    expect(receipts).toHaveLength(2);
    expect(receipts[1]).toMatchObject({
      schemaVersion: "ISO/IEC TS 27560:2023",
      receiptId: person.decisions()[1]?.id,
      timestamp: new Date(noon + 3 * day).toISOString(),
      expiry: new Date(noon + 185 * day).toISOString(),
      piiController: "Film night",
      language: "en",
      collectionMethod: "banner",
      optOutSignal: false,
      notice: {
        version: "2026-11-01",
        hash: expect.any(String),
      },
      purposes: [
        { purpose: "recommendations", piiCategory: "preference", status: "refused" },
        { purpose: "recommendations", piiCategory: "behavioral", status: "refused" },
      ],
    });
    expect(structuredClone(receipts)).toEqual(receipts);
  });
});
