import { createConsent, createPersonalization, memoryStorage } from "@rapport/core";
import { act, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { watchLayout } from "../../internals/layout-shift.fixture.ts";
import { FilmPage } from "../../internals/film-page.fixture.tsx";
import { about, FilmWelcome, greetedPerson, type GreetedLife } from "./greeting.fixture.tsx";
import { Welcome } from "./index.ts";

const saved = { acts: [{ type: "save", item: about }] } as const satisfies GreetedLife;
const lead = (): string | null => document.querySelector(".rapport-greeting-lead")?.textContent ?? null;

describe("says", () => {
  test("what to do now, why, and where to go, as a region with a heading", async () => {
    render(<FilmWelcome life={saved} timeZone="UTC" />);
    await waitFor(() => expect(lead()).toBe(`${about.title} is here whenever you like.`));
    const region = screen.getByRole("region", { name: /^Good|^Hello/ });
    expect(screen.getByRole("heading", { level: 2 }).id).toBe(region.getAttribute("aria-labelledby"));
    expect(region.dataset).toMatchObject({ because: "saved", tone: "warm" });
    const link = screen.getByRole("link", { name: "Open it" });
    expect(link.getAttribute("href")).toBe(`#/film/${about.id}`);
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(link);
  });

  test("nothing dangerous as an address, and a button where the host has none", async () => {
    const onAction = vi.fn<(greeting: { because: string }) => void>();
    const personalization = greetedPerson(saved);
    render(
      <FilmPage personalization={personalization}>
        <Welcome hrefFor={() => "data:text/html,1"} onAction={onAction} />
      </FilmPage>,
    );
    expect(screen.queryByRole("link")).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "Open it" }));
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({ because: "saved", item: { id: about.id } });
  });

  test("no action where there is nowhere to go", async () => {
    render(
      <FilmPage personalization={greetedPerson(saved)}>
        <Welcome />
      </FilmPage>,
    );
    await waitFor(() => expect(lead()).toContain(about.title));
    expect(screen.queryByRole("link") ?? screen.queryByRole("button")).toBeNull();
  });
});

describe("a name", () => {
  test("is used by one greeting of a visit, once, and not when it comes back", async () => {
    const personalization = greetedPerson(saved);
    const pageWith = (count: number) => (
      <FilmPage personalization={personalization}>
        {Array.from({ length: count }, (_, at) => (
          <Welcome key={at} name="Mina" />
        ))}
      </FilmPage>
    );
    const { rerender } = render(pageWith(2));
    await waitFor(() => expect(screen.getAllByText(/Mina/)).toHaveLength(1));
    rerender(pageWith(0));
    rerender(pageWith(1));
    await waitFor(() => expect(lead()).toContain(about.title));
    expect(screen.queryByText(/Mina/)).toBeNull();
  });

  test.each([
    ["without consent", { ...saved, allowed: false }],
    ["where nothing is known of the person", {}],
    ["after a setback", { ...saved, setback: true }],
  ] satisfies [string, GreetedLife][])("is not used %s", async (_, life) => {
    const personalization = greetedPerson(life);
    render(<FilmWelcome personalization={personalization} name="Mina" />);
    await act(() => personalization.ready);
    expect(document.body.textContent).not.toContain("Mina");
  });
});

describe("stays", () => {
  test("while the person does something else, and goes at once when what it rests on may not be read", async () => {
    const consent = createConsent(["preference", "behavioral"]);
    const personalization = createPersonalization({ consent });
    personalization.record({ type: "save", item: about });
    render(<FilmWelcome personalization={personalization} />);
    await waitFor(() => expect(lead()).toContain(about.title));
    const before = lead();
    act(() => void personalization.record({ type: "open", item: { ...about, id: "other", title: "Other" } }));
    expect(lead()).toBe(before);
    act(() => consent.set([]));
    expect(lead()).toMatch(/^Have a look around/);
  });

  test.each([320, 480, 900])(
    "of one size at %i px, so that nothing moves when the words come",
    async (width) => {
      await page.viewport(width, 700);
      const storage = memoryStorage();
      const personalization = createPersonalization({
        storage,
        consent: createConsent(["preference", "behavioral"]),
      });
      render(
        <FilmWelcome personalization={personalization} name="Mina" timeZone="UTC" proficiency="newcomer" />,
      );
      await act(() => personalization.ready);
      const check = await watchLayout();
      const { height } = screen.getByRole("region").getBoundingClientRect();
      act(() => void personalization.record({ type: "open", item: about }));
      await waitFor(() => expect(lead()).toContain(about.title));
      expect(screen.getByRole("region").getBoundingClientRect().height).toBe(height);
      await check();
    },
  );
});
