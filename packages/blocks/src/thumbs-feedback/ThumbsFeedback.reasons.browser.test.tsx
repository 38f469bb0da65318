import type { Personalization } from "@rapport/core";
import { type Film, filmById, personalizationFor } from "@rapport/fixtures";
import { useFeedback } from "@rapport/react";
import { createTestPersonalization } from "@rapport/react/testing";
import { render, screen, within } from "@testing-library/react";
import { StrictMode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { FilmPage, newcomer } from "../internals/film-page.fixture.tsx";
import { ThumbsFeedback, type ThumbsFeedbackReasonsProps } from "./index.ts";

const perfectDays = filmById("perfect-days");
const aftersun = filmById("aftersun");
const paterson = filmById("paterson");

interface RatedProps extends Omit<ThumbsFeedbackReasonsProps, "item"> {
  readonly film: Film;
}

function Rated({ film, ...reasons }: RatedProps) {
  const { hidden, hide, undo } = useFeedback(film);
  return (
    <section aria-label={film.title}>
      <ThumbsFeedback.Root item={film}>
        <ThumbsFeedback.Up />
        <ThumbsFeedback.Down />
      </ThumbsFeedback.Root>
      <button onClick={hidden ? undo : hide} type="button">
        {hidden ? "Show again" : "Hide"}
      </button>
      <ThumbsFeedback.Reasons item={film} {...reasons} />
    </section>
  );
}

const onlyOne = [perfectDays];

interface PageProps extends Omit<RatedProps, "film"> {
  readonly films?: readonly Film[];
  readonly personalization: Personalization;
}

function Page({ films = onlyOne, personalization, ...reasons }: PageProps) {
  return (
    <StrictMode>
      <FilmPage personalization={personalization}>
        {films.map((film) => (
          <Rated film={film} key={film.id} {...reasons} />
        ))}
        <ThumbsFeedback.Receipt />
      </FilmPage>
    </StrictMode>
  );
}

let person: Personalization;
beforeEach(() => {
  person = personalizationFor(newcomer);
});

const about = (film: Film) => within(screen.getByRole("region", { name: film.title }));
const press = (film: Film, name: string) => userEvent.click(about(film).getByRole("button", { name }));
const question = (film: Film) => about(film).findByRole("group", { name: "Why not?" });
const chipsOf = async (film: Film) =>
  within(await question(film))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
const receipt = () => document.querySelector(".rapport-receipt") as HTMLElement;
const given = (film: Film, name: string) =>
  about(film).getByRole("button", { name }).getAttribute("aria-pressed");

describe("after a thumb down", () => {
  test("asks why, with four chips at most: whether it was seen, and a trait of each facet first", async () => {
    render(<Page personalization={person} />);
    expect(screen.queryByRole("group", { name: "Why not?" })).toBeNull();
    await press(perfectDays, "Less like this");
    const [seen, ...traits] = await chipsOf(perfectDays);
    expect(seen).toBe("Seen it");
    expect(traits).toHaveLength(3);
    const facets = traits.map((text) => {
      const trait = perfectDays.traits.find((one) => text?.toLowerCase().endsWith(one.split(":")[1] ?? "?"));
      return trait?.split(":")[0];
    });
    expect(new Set(facets).size).toBe(3);
    expect(person.profile().hidden.has(perfectDays.id)).toBe(true);
    expect(person.profile().ratings.get(perfectDays.id)?.value).toBe(-1);
  });

  test("reads the question out once it is there, and each chip by its name", async () => {
    render(<Page personalization={person} />);
    await press(perfectDays, "Less like this");
    expect(within(await question(perfectDays)).getByRole("status").textContent).toBe("Why not?");
    about(perfectDays).getByRole("button", { name: "Show again" }).focus();
    for (const name of await chipsOf(perfectDays)) {
      await userEvent.keyboard("{Tab}");
      expect(document.activeElement?.textContent).toBe(name);
      const { width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test("the host says which traits are asked about", async () => {
    render(<Page personalization={person} traits={["price:low", "size:small"]} />);
    await press(perfectDays, "Less like this");
    expect(await chipsOf(perfectDays)).toEqual(["Seen it", "Not low", "Not small"]);
  });

  test("does not ask about what was decided already", async () => {
    const [first = ""] = perfectDays.traits;
    person.record({ type: "less", trait: first });
    render(<Page personalization={person} traits={[first, "size:small"]} />);
    await press(perfectDays, "Less like this");
    expect(await chipsOf(perfectDays)).toEqual(["Seen it", "Not small"]);
  });
});

describe("a chip", () => {
  test("of a trait is a choice for less of it, told with the way back", async () => {
    render(<Page personalization={person} traits={["mood:quiet"]} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    await press(perfectDays, "Not quiet");
    expect(person.profile().stances.get("mood:quiet")?.type).toBe("less");
    expect(given(perfectDays, "Not quiet")).toBe("true");
    expect(document.activeElement?.textContent).toBe("Not quiet");
    expect(receipt().textContent).toMatch(/^You will see less of this\..*Undo$/);
    await userEvent.click(within(receipt()).getByRole("button", { name: "Undo" }));
    expect(person.profile().stances.has("mood:quiet")).toBe(false);
    expect(given(perfectDays, "Not quiet")).toBe("false");
  });

  test("pressed again is taken back, and can be given anew", async () => {
    render(<Page personalization={person} traits={["mood:quiet"]} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    for (const pressed of [true, false, true]) {
      await press(perfectDays, "Not quiet");
      expect(person.profile().stances.has("mood:quiet")).toBe(pressed);
      expect(given(perfectDays, "Not quiet")).toBe(String(pressed));
    }
  });

  test("for what was seen takes the opinion back, and leaves it hidden and taste alone", async () => {
    const { tracks } = person.profile();
    const before = [...tracks.keys()];
    render(<Page personalization={person} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    await press(perfectDays, "Seen it");
    expect(person.profile().ratings.has(perfectDays.id)).toBe(false);
    expect(person.profile().hidden.has(perfectDays.id)).toBe(true);
    expect(
      person.signals().filter((signal) => "item" in signal && signal.item.id === perfectDays.id),
    ).toEqual([expect.objectContaining({ type: "hide" })]);
    expect([...person.profile().tracks.keys()]).toEqual(before);
    expect(receipt().textContent).toMatch(/^Noted: you have seen it\..*Undo$/);
    await userEvent.click(within(receipt()).getByRole("button", { name: "Undo" }));
    expect(person.profile().ratings.get(perfectDays.id)?.value).toBe(-1);
    expect(given(perfectDays, "Seen it")).toBe("false");
  });

  test("goes with the question when the item is shown again", async () => {
    render(<Page personalization={person} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    await press(perfectDays, "Show again");
    expect(screen.queryByRole("group", { name: "Why not?" })).toBeNull();
  });

  test("that fails is reported, and costs nothing else", async () => {
    render(<Page personalization={person} traits={["mood:quiet"]} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    const report = vi.spyOn(person, "report");
    vi.spyOn(person, "recordAll").mockImplementation(() => {
      throw new Error("no");
    });
    await press(perfectDays, "Not quiet");
    expect(report).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});

describe("the question", () => {
  const films = [perfectDays, aftersun, paterson];

  test("is not asked again when it was once left unanswered", async () => {
    render(<Page films={films} personalization={person} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    await press(aftersun, "Less like this");
    await press(paterson, "Less like this");
    await import("./reasons/index.ts");
    expect(screen.getAllByRole("group", { name: "Why not?" })).toHaveLength(1);
  });

  test("is asked again when it was answered, or when the hiding was a slip", async () => {
    render(<Page films={films} personalization={person} />);
    await press(perfectDays, "Less like this");
    await question(perfectDays);
    await press(perfectDays, "Show again");
    await press(aftersun, "Less like this");
    await question(aftersun);
    await press(aftersun, "Seen it");
    await press(paterson, "Less like this");
    await question(paterson);
    expect(screen.getAllByRole("group", { name: "Why not?" })).toHaveLength(2);
  });

  test("is not asked about what was hidden before", async () => {
    const earlier = createTestPersonalization();
    earlier.record({ type: "hide", item: perfectDays });
    earlier.advance(1000);
    render(<Page films={films} personalization={earlier} />);
    await press(aftersun, "Less like this");
    await question(aftersun);
    expect(screen.getAllByRole("group", { name: "Why not?" })).toHaveLength(1);
  });

  test("takes attributes, a class name, a ref and another element, as every part does", async () => {
    const ref = { current: null };
    render(
      <Page
        className="theirs"
        lang="de"
        personalization={person}
        ref={ref}
        render={<section id="given" />}
      />,
    );
    await press(perfectDays, "Less like this");
    const group = await question(perfectDays);
    expect([group.tagName, group.id, group.lang]).toEqual(["SECTION", "given", "de"]);
    expect(group.className).toBe("rapport-reasons theirs");
    expect(ref.current).toBe(group);
  });

  test("asks only about traits where there is no opinion to take back", async () => {
    render(<Page personalization={person} traits={["mood:quiet"]} />);
    await press(perfectDays, "Hide");
    expect(await chipsOf(perfectDays)).toEqual(["Not quiet"]);
  });
});
