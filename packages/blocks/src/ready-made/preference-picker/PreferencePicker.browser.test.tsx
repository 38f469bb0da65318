import { createPersonalization, type Personalization, rank } from "@rapport/core";
import { films, personalizationFor } from "@rapport/fixtures";
import { createTestPersonalization } from "@rapport/react/testing";
import { fireEvent, render, screen, within, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { watchLayout } from "../../internals/layout-shift.fixture.ts";
import { directorOptions, FilmPicker, genreOptions } from "./film-picker.fixture.tsx";

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const picked = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .flatMap(({ checked, labels }) => (checked ? (labels?.[0]?.textContent ?? []) : []));
const names = () =>
  screen.getAllByRole("checkbox").map((one) => (one as HTMLInputElement).labels?.[0]?.textContent);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const heard = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");
/** Its lazy part is there. */
const ready = () =>
  waitFor(() => expect(document.querySelector(".rapport-picker-preview [role=status]")).not.toBeNull());
const line = () =>
  document.querySelector<HTMLElement>(".rapport-receipt") ?? expect.fail("There is no line.");
const follows = (person: Personalization) =>
  person.signals().flatMap((signal) => (signal.type === "follow" ? signal.trait : []));

const noOne = () => personalizationFor(newcomer);
const show = async (props: Parameters<typeof FilmPicker>[0] = {}) => {
  const { personalization = noOne() } = props;
  const view = render(
    <StrictMode>
      <FilmPicker {...props} personalization={personalization} />
    </StrictMode>,
  );
  await ready();
  return { ...view, personalization };
};

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

describe("the chips", () => {
  test("are native checkboxes in a fieldset with a legend, and nothing is picked", async () => {
    await show();
    const group = screen.getByRole("group", { name: "Pick what you would like to see more of" });
    expect(group.tagName).toBe("FIELDSET");
    expect(within(group).getAllByRole("checkbox")).toHaveLength(genreOptions.length);
    expect(picked()).toEqual([]);
  });

  test("are walked and picked by keyboard alone, with targets of at least 24 px", async () => {
    await show();
    box("adventure").focus();
    await userEvent.keyboard(" {Tab} ");
    expect(picked()).toEqual(["adventure", "animation"]);
    await userEvent.keyboard(" ");
    expect(picked()).toEqual(["adventure"]);
    for (const chip of document.querySelectorAll(".rapport-pick"))
      expect(chip.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  test("stay where they are when one is picked, and what is related comes at the end", async () => {
    await show();
    const before = names();
    const places = () =>
      screen.getAllByRole("checkbox").map((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    const old = places();
    await userEvent.click(box("animation"));
    expect(names()).toEqual([...before, "Hayao Miyazaki", "Brad Bird"]);
    expect(places().slice(0, old.length)).toEqual(old);
    expect(heard()).toContain("Added at the end: Hayao Miyazaki and Brad Bird.");
    await userEvent.click(box("animation"));
    expect(names()).toEqual([...before, "Hayao Miyazaki", "Brad Bird"]);
  });

  test("are never picked from a guess: it is marked, and worded as one", async () => {
    const person = createTestPersonalization();
    for (const item of films.filter(({ genres }) => genres.includes("noir")).slice(0, 4))
      person.record({ type: "rate", value: 1, item });
    await show({ personalization: person });
    expect(picked()).toEqual([]);
    const noir = box("noir");
    expect(document.getElementById(noir.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "It looks like you enjoy this.",
    );
    expect(screen.getByText(/^Dashed: it looks like you enjoy these/)).toBeTruthy();
    await userEvent.click(noir);
    expect(noir.hasAttribute("aria-describedby")).toBe(false);
  });

  test("leave out what is too personal, and tell the host", async () => {
    const person = createPersonalization({
      sensitive: [{ topic: "crafts", source: "the house", words: "knitting" }],
    });
    const report = vi.spyOn(person, "report");
    await show({
      personalization: person,
      options: [{ trait: "genre:noir" }, { trait: "topic:pregnancy" }, { trait: "topic:knitting" }],
    });
    expect(names()).toEqual(["noir"]);
    await waitFor(() =>
      expect(String(report.mock.lastCall?.[0])).toContain("topic:pregnancy, topic:knitting"),
    );
  });
});

describe("as many as there can be", () => {
  test("the others stay focusable, say why, and change nothing", async () => {
    const { personalization } = await show({ maximum: 2 });
    expect(screen.getByText(/Pick up to 2\./)).toBeTruthy();
    await userEvent.click(box("comedy"));
    await userEvent.click(box("crime"));
    expect(heard()).toContain("You have picked 2, which is the most. Take one away to pick another.");
    const drama = box("drama");
    expect(drama.getAttribute("aria-disabled")).toBe("true");
    expect(drama.disabled).toBe(false);
    expect(document.getElementById(drama.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /^You have picked 2/,
    );
    drama.focus();
    expect(document.activeElement).toBe(drama);
    await userEvent.keyboard(" ");
    expect(picked()).toEqual(["comedy", "crime"]);
    await userEvent.click(box("crime"));
    await userEvent.click(drama);
    expect(picked()).toEqual(["comedy", "drama"]);
    await press("Save");
    expect(follows(personalization)).toEqual(["genre:comedy", "genre:drama"]);
  });

  test("what is followed beyond it is shown and kept", async () => {
    const person = noOne();
    for (const trait of ["genre:noir", "genre:war", "genre:drama"]) person.record({ type: "follow", trait });
    await show({ personalization: person, maximum: 2 });
    expect(picked()).toEqual(["drama", "noir", "war"]);
    await userEvent.click(box("war"));
    await press("Save");
    expect(follows(person).toSorted()).toEqual(["genre:drama", "genre:noir"]);
  });
});

describe("the search", () => {
  const search = () => screen.getByRole("searchbox", { name: "Search" });

  test("ignores case and diacritics, and tells the count after a pause", async () => {
    await show({ options: [...directorOptions.slice(0, 20), { trait: "director:agnès varda" }] });
    await userEvent.click(box("Wong Kar-wai"));
    const told = heard();
    await userEvent.type(search(), "AGNES");
    expect(names()).toEqual(["Agnès Varda"]);
    expect(heard()).toBe(told);
    await waitFor(() => expect(heard()).toContain("1 found."));
    await userEvent.fill(search(), "varda");
    expect(names()).toEqual(["Agnès Varda"]);
    await userEvent.fill(search(), "nobody at all");
    await waitFor(() => expect(heard()).toContain("None found."));
    await userEvent.fill(search(), "");
    expect(picked()).toEqual(["Wong Kar-wai"]);
  });
});

describe("a long list", () => {
  const list = () => screen.findByRole("listbox", { name: "Pick what you would like to see more of" });
  const option = (name: string) => screen.getByRole("option", { name });
  const active = async () =>
    document.getElementById((await list()).getAttribute("aria-activedescendant") ?? "")?.textContent;

  test("has one stop for the Tab key, arrows, Home, End, Space and type-ahead", async () => {
    await show({ options: directorOptions });
    (await list()).focus();
    const first = screen.getAllByRole("option")[0]?.textContent;
    await userEvent.keyboard("{ArrowDown}");
    expect(await active()).toBe(first);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp} ");
    const second = screen.getAllByRole("option")[1] as HTMLElement;
    expect(await active()).toBe(second.textContent);
    expect(second.getAttribute("aria-selected")).toBe("true");
    await userEvent.keyboard("{End}");
    expect(await active()).toBe(screen.getAllByRole("option").at(-1)?.textContent);
    await userEvent.keyboard("{Home}");
    expect(await active()).toBe(first);
    await userEvent.keyboard("agnes");
    expect(await active()).toBe("Agnès Varda");
    expect(option("Agnès Varda").getAttribute("aria-selected")).toBe("false");
    const view = (await list()).getBoundingClientRect();
    const row = option("Agnès Varda").getBoundingClientRect();
    expect(row.top).toBeGreaterThanOrEqual(view.top);
    expect(row.bottom).toBeLessThanOrEqual(view.bottom + 1);
  });

  test("holds back at the most, and says why", async () => {
    await show({ options: directorOptions, maximum: 1 });
    await list();
    await userEvent.click(option("Wong Kar-wai"));
    await userEvent.click(option("Agnès Varda"), { force: true });
    expect(option("Agnès Varda").getAttribute("aria-selected")).toBe("false");
    expect(option("Agnès Varda").getAttribute("aria-disabled")).toBe("true");
    expect(heard()).toContain("You have picked 1");
  });

  test("takes the place of the chips without moving anything", async () => {
    render(<FilmPicker options={directorOptions} personalization={noOne()} />);
    const isStill = await watchLayout();
    expect(await list()).toBeTruthy();
    await isStill();
  });
});

describe("the preview", () => {
  const words = () => document.querySelector(".rapport-picker-preview")?.textContent ?? "";

  test("tells what the list becomes, as the engine then really ranks it", async () => {
    const { personalization } = await show();
    const count = () =>
      rank(personalization, films).items.filter(({ id }) =>
        films.find((film) => film.id === id)?.genres.includes("noir"),
      ).length;
    const now = count();
    await userEvent.click(box("noir"));
    const [, then, places, before] =
      /more noir: (\d+) of your first (\d+) films instead of (\d+)/.exec(words()) ?? [];
    expect([Number(places), Number(before)]).toEqual([12, now]);
    expect(personalization.entries()).toEqual([]);
    await press("Save");
    expect(count()).toBe(Number(then));
    expect(Number(then)).toBeGreaterThan(now);
    expect(words()).toBe("");
    await userEvent.click(box("noir"));
    expect(words()).toMatch(/You will see less noir/);
  });

  test("keeps its place", async () => {
    await show();
    const isStill = await watchLayout();
    await userEvent.click(box("noir"));
    expect(words()).toContain("more noir");
    await isStill();
  });
});

describe("saving", () => {
  test("records what was picked, tells it with the way back, and takes back what is unpicked", async () => {
    const onSave = vi.fn<(picks: readonly string[]) => void>();
    const { personalization } = await show({ onSave });
    await userEvent.click(box("noir"));
    await press("Save");
    expect(follows(personalization)).toEqual(["genre:noir"]);
    expect(onSave.mock.lastCall?.[0]).toEqual(["genre:noir"]);
    expect(line().textContent).toMatch(/^Your picks are saved\./);
    await userEvent.click(box("noir"));
    await userEvent.click(box("war"));
    await press("Save");
    expect(follows(personalization)).toEqual(["genre:war"]);
    await press("Undo");
    expect(follows(personalization)).toEqual(["genre:noir"]);
    expect(picked()).toEqual(["noir"]);
  });

  test("before its code has come says that it did not work, keeps what is picked, and works with the next press", async () => {
    const personalization = noOne();
    render(<FilmPicker personalization={personalization} />);
    fireEvent.click(box("noir"));
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(heard()).toContain("This could not be saved. Please try again.");
    await ready();
    expect(picked()).toEqual(["noir"]);
    await press("Save");
    expect(follows(personalization)).toEqual(["genre:noir"]);
  });

  test("needs no minimum: none is an answer", async () => {
    const onSave = vi.fn<(picks: readonly string[], receipt: unknown) => void>();
    await show({ onSave });
    await press("Save");
    expect(onSave).toHaveBeenCalledExactlyOnceWith([], undefined);
  });

  test("leaves what is followed elsewhere alone", async () => {
    const person = noOne();
    person.record({ type: "follow", trait: "mood:quiet" });
    await show({ personalization: person });
    await userEvent.click(box("war"));
    await press("Save");
    expect(follows(person)).toEqual(["mood:quiet", "genre:war"]);
  });

  test("at once, each pick with a receipt of its own", async () => {
    const { personalization } = await show({ instant: true });
    await userEvent.click(box("noir"));
    expect(follows(personalization)).toEqual(["genre:noir"]);
    await press("Undo");
    expect(picked()).toEqual([]);
    expect(screen.getByRole("button", { name: "Done" })).toBeTruthy();
  });

  test("not allowed: says so before and after, records nothing, loses nothing, and goes on when allowed", async () => {
    const person = personalizationFor(newcomer);
    person.consent.set([]);
    const onSave = vi.fn<() => void>();
    await show({ personalization: person, onSave });
    expect(heard()).toContain("You have not allowed us to keep what you tell us");
    await userEvent.click(box("noir"));
    await press("Save");
    expect(person.entries()).toEqual([]);
    expect(onSave).not.toHaveBeenCalled();
    expect(line().textContent).toContain("not kept");
    expect(picked()).toEqual(["noir"]);
    person.consent.set(["preference"]);
    await waitFor(() => expect(heard()).toContain("You will see more noir"));
    await press("Save");
    expect(follows(person)).toEqual(["genre:noir"]);
  });
});

describe("passing by", () => {
  test("weighs as much as saving, needs no confirmation, and changes nothing", async () => {
    const onSkip = vi.fn<() => void>();
    const { personalization } = await show({ onSkip });
    const [skip, save] = ["Skip", "Save"].map((name) => screen.getByRole("button", { name })) as [
      HTMLElement,
      HTMLElement,
    ];
    const looks = (node: HTMLElement) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight, height, width } =
        getComputedStyle(node);
      return { color, backgroundColor, borderColor, fontSize, fontWeight, height, width };
    };
    await userEvent.hover(screen.getByText("Pick what you would like to see more of"));
    await waitFor(() => expect(looks(skip)).toEqual(looks(save)));
    await userEvent.click(box("noir"));
    await press("Skip");
    expect(onSkip).toHaveBeenCalledOnce();
    expect(picked()).toEqual([]);
    expect(personalization.entries()).toEqual([]);
  });
});

describe("the host", () => {
  test("is told before a pick, and can cancel", async () => {
    const onValueChange = vi.fn<NonNullable<Parameters<typeof FilmPicker>[0]["onValueChange"]>>(
      (_, details) => details.cancel(),
    );
    await show({ onValueChange });
    await userEvent.click(box("noir"));
    expect(onValueChange.mock.lastCall?.[0]).toEqual(["genre:noir"]);
    expect(onValueChange.mock.lastCall?.[1].reason).toBe("pick");
    expect(picked()).toEqual([]);
  });
});
