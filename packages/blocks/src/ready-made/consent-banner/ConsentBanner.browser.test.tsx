import {
  consentReceipts,
  createPersonalization,
  declareConsent,
  memoryStorage,
  type Personalization,
} from "@rapport/core";
import { askedPersonalizationFor, filmDeclaration } from "@rapport/fixtures";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { mina, newcomer } from "../../internals/film-page.fixture.tsx";
import { watchLayout } from "../../internals/layout-shift.fixture.ts";
import type { ConsentBannerReason } from "../../consent-banner/index.ts";
import { BannerPage, type BannerPageProps } from "./consent-banner.fixture.tsx";

const button = (name: string) => screen.getByRole("button", { name });
const banner = () => screen.queryByRole("region", { name: "Your data at Film night" });
const asked = () => screen.findByRole("region", { name: "Your data at Film night" });
const status = () => screen.getByRole("status");

const show = async (props: BannerPageProps = {}): Promise<Personalization> => {
  const personalization = props.personalization ?? askedPersonalizationFor(props.persona ?? newcomer, props);
  render(<BannerPage {...props} personalization={personalization} />);
  await personalization.ready;
  return personalization;
};

const answersOf = (personalization: Personalization) =>
  consentReceipts(personalization).map(({ collectionMethod, purposes }) => [
    collectionMethod,
    ...new Set(purposes.map(({ status: given }) => given)),
  ]);

describe("the two answers", () => {
  test("are the same element of the same size and looks, one click each", async () => {
    await show();
    await asked();
    const [refuse, allow] = [button("Refuse"), button("Allow")];
    expect([refuse.tagName, refuse.className]).toEqual([allow.tagName, allow.className]);
    const [one, other] = [refuse, allow].map((answer) => {
      const { width, height } = answer.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(answer);
      return { width, height, color, backgroundColor, borderColor, fontSize, fontWeight };
    });
    expect(one).toEqual(other);
    expect(one?.height).toBeGreaterThanOrEqual(44);
  });

  test.each([
    ["Allow", "given"],
    ["Refuse", "refused"],
    ["Refuse and close", "refused"],
  ])("count at once: %s", async (name, given) => {
    const personalization = await show();
    await asked();
    await userEvent.click(button(name));
    expect(banner()).toBeNull();
    expect(answersOf(personalization)).toEqual([["banner", given]]);
    expect(status().textContent).toMatch(/^Saved\./);
  });

  test("are told before they count, and can be cancelled", async () => {
    const told: ConsentBannerReason[] = [];
    const personalization = await show({
      surface: "door",
      onOpenChange: (_, details) => {
        told.push(details.reason);
        if (told.length === 1) details.cancel();
      },
    });
    await asked();
    await userEvent.click(button("Allow"));
    expect(personalization.decisions()).toEqual([]);
    await userEvent.click(button("Refuse"));
    expect(told).toEqual(["accept", "reject"]);
    expect(answersOf(personalization)).toEqual([["door", "refused"]]);
  });
});

describe("the banner", () => {
  test("is a region, not a dialog; takes no focus, moves nothing, and holds nobody", async () => {
    const personalization = createPersonalization({
      consent: declareConsent(filmDeclaration, { optOut: () => false }),
      storage: memoryStorage(),
    });
    const isStill = await watchLayout();
    render(<BannerPage personalization={personalization} />);
    const region = await asked();
    await isStill();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(region.getAttribute("aria-modal")).toBeNull();
    expect(document.activeElement).toBe(document.body);
    for (let tabs = 0; tabs < 12 && document.activeElement !== button("Your choices"); tabs += 1)
      await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(button("Your choices"));
  });

  test("refuses on Escape within it, and leaves the focus where Tab goes on", async () => {
    const personalization = await show();
    await asked();
    await userEvent.keyboard("{Escape}");
    expect(banner()).not.toBeNull();
    await userEvent.keyboard("{Tab}{Escape}");
    expect(banner()).toBeNull();
    expect(answersOf(personalization)).toEqual([["banner", "refused"]]);
    expect(document.activeElement).toBe(status());
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(button("Your choices"));
  });

  test("is not there where nothing is open, and asks nothing twice", async () => {
    const personalization = await show({ answered: "refused" });
    await personalization.ready;
    expect(banner()).toBeNull();
  });

  test("asks only for what is new, and a refusal survives", async () => {
    const personalization = askedPersonalizationFor(newcomer, { answered: "refused" });
    const [first, ...others] = filmDeclaration.purposes;
    if (!first) throw new Error("There is no purpose.");
    const again = createPersonalization({
      clock: personalization.clock,
      consent: declareConsent(
        {
          ...filmDeclaration,
          purposes: [{ ...first, kinds: { ...first.kinds, social: "Who you watch with." } }, ...others],
        },
        { clock: personalization.clock, optOut: () => false },
      ),
      storage: { ...memoryStorage(), load: async () => personalization.entries() },
    });
    await show({ personalization: again });
    const region = within(await asked());
    expect(region.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Pick films for youUses what you say about the people around you.",
    ]);
    await userEvent.click(button("Allow"));
    expect(
      (["preference", "behavioral", "social"] as const).map((kind) =>
        again.consent.granted("recommendations", kind, [
          ...again.decisions(),
          { type: "level", level: 5, id: "~", time: 0 },
        ]),
      ),
    ).toEqual([false, false, true]);
  });

  test("does not ask for what the browser's signal refused, and says that it was honoured", async () => {
    const personalization = await show({ optOut: true });
    const region = within(await asked());
    expect(region.queryByText("Help a film festival choose")).toBeNull();
    expect(region.getByText(/^Opt-out signal honoured/)).toBeTruthy();
    await userEvent.click(button("Allow"));
    expect(consentReceipts(personalization)[0]?.purposes.some(({ purpose }) => purpose === "festival")).toBe(
      false,
    );
  });

  test("is shown where nothing can be stored, says so, and keeps the answer in memory", async () => {
    const denied = () => Promise.reject(new DOMException("Denied.", "SecurityError"));
    const personalization = await show({
      storage: { ...memoryStorage(), load: denied, append: denied },
    });
    const region = within(await asked());
    expect(await region.findByText(/^Your browser stores nothing/)).toBeTruthy();
    await userEvent.click(button("Allow"));
    expect(banner()).toBeNull();
    expect(personalization.record({ type: "follow", trait: "genre:noir" }).recorded).toBe(true);
  });
});

describe("choosing", () => {
  test("ticks nothing in advance, and saves exactly what was ticked, as one decision", async () => {
    const personalization = await show();
    await asked();
    await userEvent.click(button("Choose"));
    const boxes = await screen.findAllByRole("checkbox");
    expect(boxes.filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
    expect(button("Choose").getAttribute("aria-expanded")).toBe("true");
    await userEvent.click(
      within(screen.getByRole("group", { name: "Pick films for you" })).getByRole("checkbox", {
        name: /^What you say you like/,
      }),
    );
    expect(personalization.decisions()).toEqual([]);
    await userEvent.click(button("Save"));
    expect(personalization.decisions()).toHaveLength(1);
    expect(
      consentReceipts(personalization)[0]?.purposes.filter(({ status: given }) => given === "given"),
    ).toEqual([{ purpose: "recommendations", piiCategory: "preference", status: "given" }]);
    expect(status().textContent).toBe("Saved. 1 of 5 uses are allowed.");
  });
});

describe("the way back", () => {
  test("opens with the focus in it; closing changes nothing and gives the focus back", async () => {
    const personalization = await show({ answered: "granted", persona: mina });
    const before = personalization.decisions();
    await userEvent.click(button("Your choices"));
    expect(document.activeElement).toBe(banner());
    await userEvent.keyboard("{Escape}");
    expect(banner()).toBeNull();
    expect(document.activeElement).toBe(button("Your choices"));
    expect(personalization.decisions()).toBe(before);
  });

  test("withdraws with one click, deletes, and tells how much", async () => {
    const personalization = await show({ answered: "granted", persona: mina });
    const evidence = personalization.entries().filter((entry) => "purpose" in entry).length;
    await userEvent.click(button("Stop using my data"));
    expect(status().textContent).toBe(`Saved. Nothing is used. ${evidence} entries were deleted.`);
    expect(personalization.entries().filter((entry) => "purpose" in entry)).toEqual([]);
    expect(button("Stop using my data").getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button("Stop using my data"));
    await userEvent.keyboard("{Enter}");
    expect(personalization.decisions()).toHaveLength(2);
  });
});

test("a banner without a provider of consent says what is missing", () => {
  const log = vi.spyOn(console, "error").mockReturnValue(undefined);
  expect(() => render(<BannerPage personalization={createPersonalization()} />)).toThrow(
    "there is nothing to consent to",
  );
  log.mockRestore();
});
