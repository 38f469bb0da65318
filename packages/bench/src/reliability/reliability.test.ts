import { describe, expect, it } from "vitest";
import { executableOf } from "./browsers.ts";
import { faults, reliability } from "./reliability.ts";
import { short } from "./rows/row-run.ts";

const hasFirefox = executableOf("firefox") !== undefined;
const names = Object.keys(faults).filter((name) => hasFirefox || !name.endsWith("-firefox"));

describe("nothing is lost, resurrected, sent or granted although it must not", () => {
  it.each(names)("%s", { timeout: 120_000 }, async (name) => {
    const [row] = await reliability({ only: name, seed: 1, amounts: short });
    expect(row, JSON.stringify(row)).toMatchObject({ holds: true });
  });
});

it("a row of Firefox fails where it was asked for and there is none", async () => {
  await expect(reliability({ only: "two-tabs-firefox", seed: 1, hasFirefox: false })).rejects.toThrow(
    "two-tabs-firefox cannot run: there is no Firefox",
  );
});

it("an unknown fault is named as such", async () => {
  await expect(reliability({ only: "meteor", seed: 1 })).rejects.toThrow('no row "meteor"');
});
