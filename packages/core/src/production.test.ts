import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type * as Core from "./index.ts";
import { heldStorage, item } from "./testing/builders.fixture.ts";

/** As a host's production build has it: every module evaluated with NODE_ENV set to production. */
let core: typeof Core;

beforeAll(async () => {
  vi.resetModules();
  vi.stubEnv("NODE_ENV", "production");
  core = await import("./index.ts");
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("in production", () => {
  it("a whole page goes on through bad data, failing storage and withdrawn consent, and says so", async () => {
    const errors: unknown[] = [];
    const disk = heldStorage();
    const consent = core.createConsent(["behavioral", "preference"]);
    const person = core.createPersonalization({
      consent,
      storage: disk.storage,
      onError: (error) => errors.push(error),
    });
    const catalogue = [
      item("a", ["genre:noir"], { popularity: Number.NaN }),
      item("a", ["genre:other"]),
      undefined as unknown as ReturnType<typeof item>,
      item("b", ["genre:noir"], { score: Infinity }),
      { id: "c", title: "c" } as unknown as ReturnType<typeof item>,
    ];
    const page = core.createPage(person, [{ id: "tonight", candidates: catalogue }]);
    const unmount = person.mount();
    page.mount();
    await disk.reject(0);
    const ids = () =>
      page
        .shelf("tonight")
        .state()
        .slots.map(({ item: of }) => of.id);
    expect(ids().sort()).toEqual(["a", "b"]);

    core.act(person, [
      { type: "rate", value: 1, item: item("x", ["genre:noir"]) },
      { type: "rate", value: 7, item: item("x") },
    ]);
    page.shelf("tonight").update();
    const [slot] = page.shelf("tonight").state().slots;
    consent.set([]);
    const explanation = slot && core.explain(person, slot.ranked);
    expect(explanation?.reasons.every(({ type }) => type === "prior")).toBe(true);

    await disk.reject(1);
    unmount();
    expect(person.persistence).toBe("not-saved");
    expect(errors.length).toBeGreaterThanOrEqual(3);
    expect(errors.filter((error) => error instanceof core.RapportError)).toHaveLength(1);
  });

  it("errors are short: what helps developers is not shipped", () => {
    const errors: unknown[] = [];
    const person = core.createPersonalization({ onError: (error) => errors.push(error) });
    const outcome = person.record({ type: "rate", value: 7, item: item("x") });
    expect(outcome).toEqual({ recorded: false, refusal: "invalid" });
    expect(String(errors[0])).toBe("RapportError: Rapport: invalid value");
  });
});
