import { act, createPersonalization, type ListChange, rank, type Receipt } from "@rapport/core";
import { filmById, films, personalizationFor } from "@rapport/fixtures";
import { type Thumb, useLatestReceipt, usePublishReceipt } from "@rapport/react";
import { fireEvent, render, screen, within, waitFor } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { markAnnounced } from "../internals/announcedReceipts.ts";
import { FilmPage, mina } from "../internals/film-page.fixture.tsx";
import { SaveRejected, ThumbsFeedback, type ThumbsFeedbackReason } from "./index.ts";
import { FilmThumbs } from "./thumbs-feedback.fixture.tsx";

const up = () => screen.getByRole("button", { name: "More like this" });
const down = () => screen.getByRole("button", { name: "Less like this" });
const pressed = () => [up(), down()].map((thumb) => thumb.getAttribute("aria-pressed"));
const undo = () => screen.getByRole("button", { name: "Undo" });
const line = () =>
  document.querySelector<HTMLElement>(".rapport-receipt") ?? expect.fail("There is no line.");

describe("the two thumbs", () => {
  test("are a group named with the item, of buttons that say whether they are given", () => {
    render(<FilmThumbs />);
    const group = screen.getByRole("group", { name: "Your opinion on Perfect Days" });
    expect(within(group).getAllByRole("button")).toEqual([up(), down()]);
    expect(pressed()).toEqual(["false", "false"]);
  });

  test("work by keyboard alone: given, cleared, and the one clears the other; labels never change", async () => {
    render(<FilmThumbs />);
    const [more, less] = [up(), down()];
    await userEvent.keyboard("{Tab}{Enter}");
    expect(document.activeElement).toBe(more);
    expect(pressed()).toEqual(["true", "false"]);
    await userEvent.keyboard("{Tab} ");
    expect(document.activeElement).toBe(less);
    expect(pressed()).toEqual(["false", "true"]);
    await userEvent.keyboard(" ");
    expect(pressed()).toEqual(["false", "false"]);
    expect([up(), down()]).toEqual([more, less]);
  });

  test("are targets of at least 24 px", () => {
    render(<FilmThumbs />);
    for (const thumb of [up(), down()]) {
      const { width, height } = thumb.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test("answer in the same task as the press", () => {
    render(<FilmThumbs />);
    fireEvent.click(up());
    expect(pressed()).toEqual(["true", "false"]);
  });

  test("let the host's own handler come first, and hold them back", async () => {
    const order: string[] = [];
    render(
      <FilmPage>
        <ThumbsFeedback.Root item={filmById("perfect-days")} onValueChange={() => order.push("change")}>
          <ThumbsFeedback.Up onClick={() => order.push("own")} />
          <ThumbsFeedback.Down onClick={(event) => event.preventDefault()} />
        </ThumbsFeedback.Root>
      </FilmPage>,
    );
    await userEvent.click(up());
    expect(order).toEqual(["own", "change"]);
    await userEvent.click(down());
    expect(pressed()).toEqual(["true", "false"]);
  });

  test("are named by the host's own words, where it gives some", () => {
    render(
      <FilmPage>
        <ThumbsFeedback.Root item={filmById("perfect-days")}>
          <ThumbsFeedback.Up>Lovely</ThumbsFeedback.Up>
        </ThumbsFeedback.Root>
      </FilmPage>,
    );
    expect(screen.getByRole("button", { name: "Lovely" }).hasAttribute("aria-label")).toBe(false);
  });

  test("say where they have to stand", () => {
    const log = vi.spyOn(console, "error").mockReturnValue(undefined);
    expect(() => render(<ThumbsFeedback.Up />)).toThrow(
      "ThumbsFeedback.Up is not inside ThumbsFeedback.Root",
    );
    log.mockRestore();
  });
});

describe("the host", () => {
  test("is told before anything changes, and can cancel", async () => {
    const personalization = personalizationFor(mina);
    const told: [Thumb, ThumbsFeedbackReason][] = [];
    render(
      <FilmThumbs
        personalization={personalization}
        onValueChange={(next, details) => {
          told.push([next, details.reason]);
          details.cancel();
        }}
      />,
    );
    const recorded = personalization.entries().length;
    await userEvent.click(up());
    expect(told).toEqual([["up", "press"]]);
    expect(pressed()).toEqual(["false", "false"]);
    expect(personalization.entries()).toHaveLength(recorded);
  });

  test("can hold the opinion itself: nothing is recorded here", async () => {
    const personalization = personalizationFor(mina);
    function Host() {
      const [value, setValue] = useState<Thumb>("up");
      return <FilmThumbs personalization={personalization} value={value} onValueChange={setValue} />;
    }
    const recorded = personalization.entries().length;
    render(<Host />);
    expect(pressed()).toEqual(["true", "false"]);
    await userEvent.click(up());
    expect(pressed()).toEqual(["false", "false"]);
    await userEvent.click(down());
    expect(pressed()).toEqual(["false", "true"]);
    expect(personalization.entries()).toHaveLength(recorded);
  });

  test("can hold on to null", async () => {
    render(<FilmThumbs value={null} />);
    await userEvent.click(up());
    expect(pressed()).toEqual(["false", "false"]);
  });

  test("can know an opinion from elsewhere, until the person says something here", async () => {
    render(<FilmThumbs defaultValue="up" />);
    expect(pressed()).toEqual(["true", "false"]);
    await userEvent.click(up());
    expect(pressed()).toEqual(["false", "false"]);
    await userEvent.click(down());
    await userEvent.click(undo());
    expect(pressed()).toEqual(["false", "false"]);
  });
});

describe("the line", () => {
  test("is there from the start, empty, and takes the same place when it speaks", async () => {
    render(<FilmThumbs />);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual(["", ""]);
    const slot = line().parentElement as HTMLElement;
    const before = slot.getBoundingClientRect();
    await userEvent.click(up());
    expect(line().textContent).toMatch(/^Liked\. \d+ films? moved up/);
    expect(slot.getBoundingClientRect().height).toBe(before.height);
  });

  test("is read out once for every act, also when the words are the same", async () => {
    // Without consent every down says the same.
    render(<FilmThumbs personalization={createPersonalization()} />);
    const [status] = screen.getAllByRole("status") as [HTMLElement];
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status.textContent ?? ""));
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    await userEvent.click(down());
    await userEvent.click(down());
    await userEvent.click(down());
    observer.disconnect();
    expect(heard).toHaveLength(3);
    expect(heard[0]).toMatch(/^Hidden\..* not kept/);
  });

  test("shows what was read out elsewhere without reading it out again", async () => {
    const receipt = act(personalizationFor(mina), [{ type: "less", trait: "genre:drama" }]);
    markAnnounced(receipt);
    function Elsewhere() {
      const publish = usePublishReceipt();
      return <button onClick={() => publish("less", receipt)}>Less</button>;
    }
    render(
      <FilmThumbs>
        <Elsewhere />
      </FilmThumbs>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Less" }));
    expect(line().textContent).toContain("You will see less of this.");
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual(["", ""]);
    expect(undo()).toBeTruthy();
  });

  test("takes back exactly what was done, and keeps the focus", async () => {
    const personalization = personalizationFor(mina);
    render(<FilmThumbs personalization={personalization} />);
    const before = rank(personalization, films).items;
    await userEvent.click(up());
    undo().focus();
    await userEvent.keyboard("{Enter}");
    expect(pressed()).toEqual(["false", "false"]);
    expect(line().textContent).toMatch(/^Undone\./);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(document.activeElement).toBe(line());
    expect(rank(personalization, films).items).toEqual(before);
  });

  test("tells of an act that was not allowed, and offers nothing to take back", async () => {
    render(<FilmThumbs personalization={createPersonalization()} />);
    await userEvent.click(up());
    expect(line().textContent?.trim()).toBe("Your opinion is not kept, because you have not allowed it.");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(pressed()).toEqual(["false", "false"]);
  });

  test("of a new page says nothing of the page before", async () => {
    const personalization = personalizationFor(mina);
    const page = (name: string) => (
      <FilmPage personalization={personalization}>
        <ThumbsFeedback.Root item={filmById("perfect-days")}>
          <ThumbsFeedback.Up />
        </ThumbsFeedback.Root>
        <ThumbsFeedback.Receipt key={name} />
      </FilmPage>
    );
    const view = render(page("first"));
    await userEvent.click(up());
    expect(line().textContent).toMatch(/^Liked/);
    view.rerender(page("second"));
    expect(line().textContent?.trim()).toBe("");
  });

  test("may be one of several: only the one an act is for speaks", async () => {
    render(
      <FilmPage>
        <ThumbsFeedback.Root
          item={filmById("perfect-days")}
          onSave={() => Promise.reject(new Error("Offline."))}
        >
          <ThumbsFeedback.Up />
        </ThumbsFeedback.Root>
        <ThumbsFeedback.Receipt data-testid="here" filter={({ item }) => item?.id === "perfect-days"} />
        <ThumbsFeedback.Receipt data-testid="there" filter={({ item }) => item?.id === "yi-yi"} />
      </FilmPage>,
    );
    await userEvent.click(up());
    await waitFor(() => expect(screen.getByTestId("here").textContent).toContain("Not saved"));
    expect(screen.getByTestId("there").textContent?.trim()).toBe("");
  });
});

describe("the host's account", () => {
  test("gets every change, also an undo, and nothing that was known before", async () => {
    const onSave = vi.fn<(value: Thumb) => Promise<void>>(() => Promise.resolve());
    render(<FilmThumbs film="past-lives" onSave={onSave} />);
    await waitFor(() => expect(pressed()).toEqual(["true", "false"]));
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.click(down());
    await userEvent.click(undo());
    await waitFor(() => expect(onSave.mock.calls).toEqual([["down"], ["up"]]));
  });

  test("that does not answer: it is kept here, the line says so, and another try is offered", async () => {
    let online = false;
    const onSave = vi.fn<() => Promise<void>>(() =>
      online ? Promise.resolve() : Promise.reject(new Error("Offline.")),
    );
    render(<FilmThumbs onSave={onSave} />);
    await userEvent.click(up());
    await waitFor(() => expect(line().textContent).toContain("Not saved to your account."));
    expect(pressed()).toEqual(["true", "false"]);
    online = true;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(line().textContent).not.toContain("Not saved"));
    expect(onSave).toHaveBeenCalledTimes(2);
    expect(line().textContent).toMatch(/^Liked/);
  });

  test("that rejects: only then it is rolled back, and the host is told why", async () => {
    const told: [Thumb, ThumbsFeedbackReason][] = [];
    const personalization = personalizationFor(mina);
    render(
      <FilmThumbs
        personalization={personalization}
        onValueChange={(next, { reason }) => told.push([next, reason])}
        onSave={() => Promise.reject(new SaveRejected())}
      />,
    );
    const before = rank(personalization, films).items;
    await userEvent.click(down());
    await waitFor(() => expect(pressed()).toEqual(["false", "false"]));
    expect(line().textContent).toContain("Your account did not accept this");
    expect(told).toEqual([
      ["down", "press"],
      [null, "rejected"],
    ]);
    expect(rank(personalization, films).items).toEqual(before);
  });

  test("is asked once for a press in Strict Mode", async () => {
    const onSave = vi.fn<(value: Thumb) => Promise<void>>(() => Promise.resolve());
    render(
      <StrictMode>
        <FilmThumbs onSave={onSave} />
      </StrictMode>,
    );
    await userEvent.click(up());
    await waitFor(() => expect(onSave.mock.calls).toEqual([["up"]]));
  });
});

describe("the contract of a thumb down", () => {
  test("the item never comes back until it is undone", async () => {
    const personalization = personalizationFor(mina);
    const view = render(<FilmThumbs personalization={personalization} />);
    const listed = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    const isBest = () =>
      rank(personalization, films, { limit: films.length }).items.some(({ id }) => id === "perfect-days");
    expect(listed()).toContain("Perfect Days");
    await userEvent.click(down());
    const everythingLikeIt = films.filter(({ id }) => id !== "perfect-days").slice(0, 60);
    for (const item of everythingLikeIt) personalization.record({ type: "rate", value: 1, item });
    personalization.record({ type: "follow", trait: "director:wim wenders" });
    expect(listed()).not.toContain("Perfect Days");
    expect(isBest()).toBe(false);
    view.unmount();
    render(<FilmThumbs personalization={personalization} />);
    await waitFor(() => expect(listed()).toHaveLength(12));
    expect(listed()).not.toContain("Perfect Days");
    await userEvent.click(down());
    expect(isBest()).toBe(true);
  });

  test.each(["perfect-days", "honeyland", "the-gleaners-and-i", "tokyo-story"])(
    "others move by the reported number: %s",
    async (film) => {
      const personalization = personalizationFor(mina);
      let receipt: Receipt | undefined;
      function Probe() {
        receipt = useLatestReceipt()?.receipt;
        return null;
      }
      render(
        <FilmThumbs film={film} personalization={personalization}>
          <Probe />
        </FilmThumbs>,
      );
      const best = () => rank(personalization, films).items.map(({ id }) => id);
      const before = best().filter((id) => id !== film);
      await userEvent.click(down());
      const after = best();
      const { up: rose, down: fell } = (receipt as Receipt).lists[0] as ListChange;

      const told = (way: string) =>
        Number(new RegExp(`(\\d+) (?:films? )?moved ${way}`).exec(line().textContent ?? "")?.[1] ?? 0);
      expect([told("up"), told("down")]).toEqual([rose.length, fell.length]);
      expect(rose.length + fell.length).toBeGreaterThan(0);

      // Those that are not reported kept their order, and the others really moved against them.
      const stayed = before.filter((id) => !rose.includes(id) && !fell.includes(id));
      expect(after.filter((id) => stayed.includes(id))).toEqual(stayed);
      const aheadOf = (list: readonly string[], id: string) =>
        stayed.filter((other) => !list.includes(id) || list.indexOf(other) < list.indexOf(id)).length;
      // Who fell off the list may have been its last.
      for (const id of fell.filter((fallen) => after.includes(fallen)))
        expect(aheadOf(after, id), id).toBeGreaterThan(aheadOf(before, id));
      for (const id of rose.filter((risen) => before.includes(risen)))
        expect(aheadOf(after, id), id).toBeLessThan(aheadOf(before, id));
    },
  );
});
