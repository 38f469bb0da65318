import { describe, expect, it, vi } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { day, hour, noon } from "../testing/builders.fixture.ts";
import {
  arranged,
  cookies,
  pass,
  second,
  steps,
  support,
  tenth,
  withMovedClock,
} from "./attention.fixture.ts";
import { endQuiet, quietUntil, setback } from "./setback.ts";

withMovedClock();

describe("it is quiet", () => {
  it("after an error, for a while; consent and help may ask all the same", async () => {
    const { attention, because } = arranged();
    attention.failed();
    attention.want(tenth);
    await pass();
    expect(attention.state(tenth.id)).toEqual({
      status: "waiting",
      because: "quiet",
      until: noon + 30 * second,
    });
    const stop = attention.want(support);
    await pass();
    expect(because("support")).toBe("showing");
    stop();
    attention.want(cookies);
    await pass(30 * second);
    expect(because("consent")).toBe("showing");
  });

  it("after an error for as long as the host says; what is shown stays", async () => {
    const { attention, because } = arranged({ quietAfterError: 5 * second });
    attention.want(steps);
    await pass();
    attention.failed();
    expect(because("steps")).toBe("showing");
    const other = arranged({ quietAfterError: 5 * second });
    other.attention.failed();
    other.attention.want(steps);
    await pass(5 * second - 1);
    expect(other.because("steps")).toBe("quiet");
    await pass(1);
    expect(other.because("steps")).toBe("showing");
  });

  it("after a setback for a day, also for what is shown", async () => {
    const { one, attention, because } = arranged();
    attention.want(steps);
    await pass();
    setback(one);
    expect(attention.state("steps")).toEqual({ status: "waiting", because: "quiet", until: noon + day });
    await pass(day - 1);
    expect(because("steps")).toBe("quiet");
    await pass(1);
    expect(because("steps")).toBe("showing");
  });

  it("after a setback leaves help and consent where they are", async () => {
    const { one, attention, because } = arranged();
    attention.want(support);
    await pass();
    setback(one);
    expect(because("support")).toBe("showing");
  });

  it("until what went wrong was put right", async () => {
    const { one, attention, because } = arranged();
    attention.want(steps);
    setback(one);
    await pass();
    expect(because("steps")).toBe("quiet");
    endQuiet(one);
    expect(because("steps")).toBe("showing");
  });
});

describe("a setback", () => {
  it("is quiet for as long as told, and another one never makes it shorter", () => {
    const one = createPersonalization();
    expect(quietUntil(one)).toBeUndefined();
    expect(setback(one, { hours: 48 })).toBe(noon + 48 * hour);
    expect(setback(one)).toBe(noon + 48 * hour);
    expect(quietUntil(one)).toBe(noon + 48 * hour);
    endQuiet(one);
    expect(quietUntil(one)).toBeUndefined();
    expect(one.decisions()).toHaveLength(3);
    endQuiet(one);
    expect(one.decisions()).toHaveLength(3);
  });

  it.each([0, -1, Number.NaN, Infinity, 8761])("cannot last %s hours", (hours) => {
    const one = createPersonalization();
    expect(() => setback(one, { hours })).toThrow(/^Rapport: a setback .+ leave it out for a day\.$/);
    expect(one.decisions()).toEqual([]);
    vi.stubEnv("NODE_ENV", "production");
    expect(setback(one, { hours })).toBe(noon + day);
  });
});
