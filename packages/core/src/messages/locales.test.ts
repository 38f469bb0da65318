import { describe, expect, it, test } from "vitest";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { everyMessage, isSense, leaves } from "./every-message.fixture.ts";
import type { Messages } from "./messages.ts";

/** The same in both languages, and rightly so. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: [],
  es: ["source.popular"],
  ar: [],
};

/** Nothing but what the host calls things, or punctuation. */
const wordless = new Set(["trait", "number", "data.of", "data.purposeWith", "share", "milestones.counted"]);

describe.each([
  ["de", german],
  ["es", spanish],
  ["ar", arabic],
] as const)("the catalogue in %s", (locale, messages: Messages) => {
  it("has every key and no other", () => {
    expect(messages.locale).toBe(locale);
    expect(leaves(messages)).toEqual(leaves(english));
  });

  it("leaves nothing in English and nothing unsaid", () => {
    const left = everyMessage.filter(({ path, say }) => {
      const said = say(messages);
      if (!isSense(said)) return true;
      return said === say(english) && !wordless.has(path) && !same[locale]?.includes(path);
    });
    expect(left.map(({ path, given }) => `${path}(${given.map(String).join(", ")})`)).toEqual([]);
  });

  it("has no three dots in a row, and no exclamation mark but when celebrating", () => {
    for (const { given, say } of everyMessage)
      expect(say(messages)).not.toMatch(given.includes("celebrating") ? /\.\.\./u : /[!¡]|\.\.\./u);
  });
});

test("samples reach every message", () => {
  expect([...new Set(everyMessage.map(({ path }) => path))].sort()).toEqual(leaves(english));
});

test("German quotes and joins as German does", () => {
  expect(german.reason.liked("Tampopo")).toBe("Weil dir „Tampopo“ gefallen hat");
  expect(german.pickFirst(["A", "B", "C"])).toBe("Zuerst: A, B und C.");
  expect(german.ago(1, "day")).toBe("gestern");
  expect(german.receipt("liked", { up: 3, down: 1 }, german.noun)).toBe(
    "Gefällt dir. 3 Vorschläge weiter oben, 1 weiter unten.",
  );
});

test("Spanish opens what it closes", () => {
  for (const { say } of everyMessage) {
    const said = String(say(spanish));
    expect([...said.matchAll(/¿/gu)]).toHaveLength([...said.matchAll(/\?/gu)].length);
  }
  expect(spanish.pickFirst(["A", "B", "C"])).toBe("Primero: A, B y C.");
});

describe("Arabic", () => {
  it("uses the punctuation and the digits of Arabic, and keeps the host's words in one piece", () => {
    // These hold other messages, which are not isolated; the samples have numbers there.
    const holding = ["trait", "data.of", "data.fileName", "weight", "weightAgainst", "levels.chosen"];
    const all = everyMessage.filter(
      ({ path }) => !holding.includes(path) && !path.startsWith("greeting.reason."),
    );
    for (const { say } of all) expect(String(say(arabic)).replace(/⁨.*?⁩/gu, "")).not.toMatch(/[,;?0-9]/u);
    expect(arabic.whyTrigger("2001: A Space Odyssey")).toBe("لماذا أرى «⁨2001: A Space Odyssey⁩»؟");
    expect(arabic.count(5, 12)).toBe("٥ من ١٢");
  });

  it("addresses women and men alike", () => {
    // Written differently for the two: imperatives, and the present tense of the second person.
    const gendered =
      /(^|[\s«])(و|ف|ل)?(ت(سمح|ريد|حب|شاهد|قول|فعل|بحث|زور|خبر|ستطيع|حذف|غادر|تابع)ه?ا?|اختر|احفظ|اضغط|أخبرنا|انظر|جرّب)(?=[\s.،»]|$)/u;
    for (const { say } of everyMessage) expect(say(arabic)).not.toMatch(gendered);
    expect("لأنك لم تسمح بذلك.").toMatch(gendered);
  });
});

const counts = [0, 1, 2, 3, 11, 100];

describe("plural forms at 0, 1, 2, 3, 11 and 100", () => {
  const said = (say: (count: number) => string): string[] => counts.map(say);

  test("English", () => {
    expect(said(english.data.kept)).toEqual([
      "0 things about you are kept on this device.",
      "1 thing about you is kept on this device.",
      "2 things about you are kept on this device.",
      "3 things about you are kept on this device.",
      "11 things about you are kept on this device.",
      "100 things about you are kept on this device.",
    ]);
    expect(said(english.noun)).toEqual(["items", "item", "items", "items", "items", "items"]);
  });

  test("German", () => {
    expect(said(german.preferences.unsaved)).toEqual([
      "0 Änderungen sind noch nicht gespeichert.",
      "1 Änderung ist noch nicht gespeichert.",
      "2 Änderungen sind noch nicht gespeichert.",
      "3 Änderungen sind noch nicht gespeichert.",
      "11 Änderungen sind noch nicht gespeichert.",
      "100 Änderungen sind noch nicht gespeichert.",
    ]);
    expect(said(german.data.halfAfterDays)[1]).toBe("Zählt nach 1 Tag halb");
    expect(said(german.data.halfAfterDays)[2]).toBe("Zählt nach 2 Tagen halb");
  });

  test("Spanish", () => {
    expect(said(spanish.data.confirm)).toEqual([
      "Se eliminarán 0 datos para siempre.",
      "Se eliminará 1 dato para siempre.",
      "Se eliminarán 2 datos para siempre.",
      "Se eliminarán 3 datos para siempre.",
      "Se eliminarán 11 datos para siempre.",
      "Se eliminarán 100 datos para siempre.",
    ]);
  });

  test("Arabic, which has six", () => {
    expect(said(arabic.data.kept)).toEqual([
      "لا شيء محفوظ عنك على هذا الجهاز.",
      "معلومة واحدة عنك محفوظة على هذا الجهاز.",
      "معلومتان عنك محفوظتان على هذا الجهاز.",
      "٣ معلومات عنك محفوظة على هذا الجهاز.",
      "١١ معلومة عنك محفوظة على هذا الجهاز.",
      "١٠٠ معلومة عنك محفوظة على هذا الجهاز.",
    ]);
    expect(said(arabic.noun)).toEqual(["اقتراح", "اقتراح", "اقتراحان", "اقتراحات", "اقتراحًا", "اقتراح"]);
    expect(said(arabic.notNow)).toEqual([
      "ليس الآن",
      "ليس الآن: يوم واحد",
      "ليس الآن: يومان",
      "ليس الآن: ٣ أيام",
      "ليس الآن: ١١ يومًا",
      "ليس الآن: ١٠٠ يوم",
    ]);
    expect(said((up) => arabic.receipt("undone", { up, down: 0 }, arabic.noun))).toEqual([
      "تم التراجع.",
      "تم التراجع. إلى الأعلى: اقتراح.",
      "تم التراجع. إلى الأعلى: اقتراحان.",
      "تم التراجع. إلى الأعلى: ٣ اقتراحات.",
      "تم التراجع. إلى الأعلى: ١١ اقتراحًا.",
      "تم التراجع. إلى الأعلى: ١٠٠ اقتراح.",
    ]);
  });
});
