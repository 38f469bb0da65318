import { filmById, storyTime } from "@rapport/fixtures";
import { render, screen, within, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { FilmData, keeperFor } from "./data-panel.fixture.tsx";

const group = (name: RegExp) => screen.findByRole("region", { name }, { timeout: 10_000 });
const entries = (region: HTMLElement) => within(region).getAllByRole("listitem");
const news = () => document.querySelector(".rapport-data-news [role=status]")?.textContent;
const press = (name: string | RegExp, inside: HTMLElement = document.body) =>
  userEvent.click(within(inside).getByRole("button", { name }));
const focused = () => document.activeElement as HTMLElement;
const nameOfFocused = () => focused().getAttribute("aria-label") ?? focused().textContent;

describe("what is kept", () => {
  test("is listed with where it comes from, what it is for, since when, how it ends and where it is used", async () => {
    render(<FilmData />);
    const said = await group(/^What you say/);
    const [first] = entries(said);
    expect(first?.textContent).toContain("You liked Faces Places");
    expect(first?.textContent).toContain("You told us · Pick films for you · 3 days ago");
    expect(first?.textContent).toMatch(/Counts half after \d+ more acts · Used now in Picked for you/);
    expect(within(said).getByRole("heading").textContent).toBe("What you say 13");
    // The last use is told where it is now; no page remembers when it was before, and the panel says so once.
    expect(
      screen.getAllByText("Each says where it is used now. When it was used before is not recorded."),
    ).toHaveLength(1);
    const chosen = await group(/^What you chose/);
    expect(chosen.textContent).toContain("You hid Get Out");
    expect(chosen.textContent).toContain("Holds until you delete it · Obeyed everywhere");
  });

  test("is listed with where it is used by now, as shelves get their items, leave and come back", async () => {
    const personalization = keeperFor();
    const view = render(<FilmData personalization={personalization} candidates={undefined} />);
    const said = await group(/^What you say/);
    const tells = (text: string) => waitFor(() => expect(entries(said)[0]?.textContent).toContain(text));
    await tells("Not used on this page now");
    view.rerender(<FilmData personalization={personalization} />);
    await tells("Used now in Picked for you");
    view.rerender(<FilmData personalization={personalization} candidates={null} />);
    await tells("Not used on this page now");
    view.rerender(<FilmData personalization={personalization} />);
    await tells("Used now in Picked for you");
  });

  test("names every kind of act, and how each ends", async () => {
    const personalization = keeperFor({ persona: newcomer });
    const item = filmById("past-lives");
    const until = storyTime + 86_400_000;
    personalization.recordAll([
      { type: "rate", value: -1, item },
      { type: "dwell", seconds: 600, item },
      { type: "own", item },
      { type: "impression", item },
      { type: "count", counter: "workout", by: 3 },
      { type: "mute", trait: "genre:war", until },
      { type: "mute", trait: "genre:horror" },
      { type: "ignore", trait: "genre:noir" },
    ]);
    render(<FilmData personalization={personalization} first={9} />);
    const said = [...entries(await group(/^What you say/)), ...entries(await group(/^What you do here/))];
    const chosen = entries(await group(/^What you chose/));
    const lineOf = (words: string) =>
      [...said, ...chosen].find(({ textContent }) => textContent?.startsWith(words))?.textContent;
    expect(lineOf("You want less like Past Lives")).toContain("Counts half after");
    expect(lineOf("You spent 10 minutes with Past Lives")).toContain("You did this here");
    expect(lineOf("You have Past Lives")).toContain("Holds until you delete it");
    expect(lineOf("Past Lives was on your screen")).toContain("Counts half after 7 days");
    expect(lineOf("You did: workout (3)")).toMatch(
      /Holds until you delete it · Only counted, never used to guess/,
    );
    expect(lineOf("war is paused")).toContain("Ends on 2 November 2026");
    expect(lineOf("Nothing with horror")).toContain("Obeyed everywhere");
    expect(lineOf("Our guess about noir was wrong")).toContain("You told us");
  });

  test("is put together by purpose, too", async () => {
    render(<FilmData />);
    await group(/^What you say/);
    await userEvent.click(screen.getByRole("radio", { name: "Purpose" }));
    const purpose = await group(/^Pick films for you/);
    expect(purpose.textContent).toContain("Decides which films come first on your page.");
    expect(purpose.textContent).toContain("You told us · What you say · 3 days ago");
  });

  test("shows a few of many, and takes whoever wants all to the first that came", async () => {
    render(<FilmData />);
    const said = await group(/^What you say/);
    expect(entries(said)).toHaveLength(5);
    await press("Show all 13", said);
    expect(entries(said)).toHaveLength(13);
    expect(focused()).toBe(entries(said)[5]);
    await press("Show fewer", said);
    expect(entries(said)).toHaveLength(5);
  });
});

describe("an address that cannot be decoded", () => {
  test.each(["#%", "#100%", "#rapport-kept-%"])("%s is somebody else's, and breaks nothing", async (hash) => {
    const failed = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
    addEventListener("error", failed);
    try {
      history.replaceState(null, "", hash);
      render(<FilmData />);
      await group(/^What you say/);
      dispatchEvent(new HashChangeEvent("hashchange"));
      expect(failed).not.toHaveBeenCalled();
    } finally {
      removeEventListener("error", failed);
      history.replaceState(null, "", " ");
    }
  });
});

describe("deleting", () => {
  test("one takes it away for good, tells how many are left, and goes to the next one, by keyboard alone", async () => {
    const personalization = keeperFor();
    render(<FilmData personalization={personalization} />);
    const said = await group(/^What you say/);
    const before = personalization.entries().length;
    const [button, next] = within(said).getAllByRole("button", { name: /^Delete: / });
    const name = next?.getAttribute("aria-label");
    button?.focus();
    await userEvent.keyboard("{Enter}");
    expect(news()).toBe("1 thing deleted. 23 left.");
    expect(nameOfFocused()).toBe(name);
    // The decision to delete it is the only thing that came.
    expect(personalization.entries().length).toBe(before);
    expect(personalization.decisions().at(-1)).toMatchObject({ type: "erase" });
  });

  test("a whole group asks once more in its place", async () => {
    const personalization = keeperFor();
    render(<FilmData personalization={personalization} />);
    const did = await group(/^What you do here/);
    await press("Delete all 8", did);
    const question = within(did).getByRole("group", { name: "8 things will be deleted for good." });
    expect(focused()).toBe(question);
    await userEvent.keyboard("{Escape}");
    expect(nameOfFocused()).toBe("Delete all 8");
    await userEvent.keyboard("{Enter}{Tab}{Enter}");
    expect(did.isConnected).toBe(false);
    expect(news()).toMatch(/^8 things deleted\. 16 left\.$/);
    expect(nameOfFocused()).toMatch(/^Delete: /);
    expect(personalization.signals().some(({ type }) => type === "open")).toBe(false);
  });

  test("everything leaves the answers to consent and nothing else", async () => {
    const personalization = keeperFor();
    render(<FilmData personalization={personalization} />);
    await group(/^What you say/);
    await press("Delete everything");
    await press("Delete for good");
    expect(news()).toBe("Deleted. Nothing about you is kept but your answers to consent.");
    expect(focused()).toBe(screen.getByRole("heading", { name: "Your data" }));
    expect(new Set(personalization.entries().map(({ type }) => type))).toEqual(new Set(["consent", "erase"]));
    expect(screen.getByText("Nothing is kept about you.")).toBeTruthy();
  });
});

describe("a guess", () => {
  test("is corrected, which can be undone, and the focus goes on", async () => {
    const personalization = keeperFor();
    render(<FilmData personalization={personalization} />);
    const guesses = await group(/^What we guessed/);
    const [wrong, next] = within(guesses).getAllByRole("button", { name: /^That is wrong: / });
    const name = next?.getAttribute("aria-label");
    await userEvent.click(wrong as HTMLElement);
    expect(news()).toMatch(/^The guess about .+ is not used any more\.$/);
    expect(nameOfFocused()).toBe(name);
    expect(personalization.signals().at(-1)?.type).toBe("ignore");
    await press("Undo");
    expect(news()).toMatch(/^Undone\./);
    expect(personalization.signals().some(({ type }) => type === "ignore")).toBe(false);
  });

  test("is followed, or paused for a while", async () => {
    const personalization = keeperFor();
    render(<FilmData personalization={personalization} />);
    const guesses = await group(/^What we guessed/);
    await userEvent.click(within(guesses).getAllByRole("button", { name: /^Follow: / })[0] as HTMLElement);
    expect(personalization.signals().at(-1)?.type).toBe("follow");
    await userEvent.click(
      within(guesses).getAllByRole("button", { name: /^Pause for 30 days: / })[0] as HTMLElement,
    );
    expect(personalization.signals().at(-1)).toMatchObject({
      type: "mute",
      until: personalization.clock() + 30 * 86_400_000,
    });
    expect(news()).toMatch(/is paused until 1 December 2026\.$/);
    expect((await group(/^What you chose/)).textContent).toContain("Ends on 1 December 2026");
  });
});

describe("the answers to consent", () => {
  test("are listed as they were given", async () => {
    render(<FilmData />);
    const receipts = await group(/^Your answers to consent/);
    expect(receipts.textContent).toContain("Allowed: Pick films for you (What you say and What you do here)");
    expect(receipts.textContent).toContain("Refused: Count visits (What you do here)");
    expect(receipts.textContent).toContain("Answered in banner, text 1");
  });
});

describe("export and import", () => {
  test("a file of JSON comes back in as it went out; what it did is told and can be undone", async () => {
    let file: Blob | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      file = blob as Blob;
      return "blob:test";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const { unmount } = render(<FilmData />);
    await group(/^What you say/);
    await press("Export");
    await waitFor(() => expect(news()).toBe("24 things exported, with your answers to consent."));
    unmount();

    const personalization = keeperFor({ persona: newcomer });
    render(<FilmData personalization={personalization} />);
    await screen.findByText("Nothing is kept about you.", {}, { timeout: 10_000 });
    const text = (await file?.text()) ?? "";
    await userEvent.upload(screen.getByLabelText("Import"), new File([text], "data.json"));
    await waitFor(() => expect(news()).toBe("24 things imported."));
    expect(personalization.signals()).toHaveLength(24);
    await userEvent.upload(screen.getByLabelText("Import"), new File([text], "data.json"));
    await waitFor(() => expect(news()).toBe("Nothing new was imported. 24 known already."));
    vi.restoreAllMocks();
  });

  test.for([
    ["<html>", /not a file of your data/],
    ['{"format":"rapport","version":99}', /newer version/],
    ['{"format":"rapport","version":1}', /damaged/],
    ['{"__proto__":{"a":1}}', /does not belong there/],
    ["too large", /larger than 1 MB/],
  ] as const)("what is not such a file is refused in plain words: %s", async ([text, words]) => {
    const personalization = keeperFor();
    render(<FilmData personalization={personalization} />);
    await group(/^What you say/);
    const before = personalization.entries().length;
    await userEvent.upload(
      screen.getByLabelText("Import"),
      new File([text === "too large" ? " ".repeat(2 ** 20 + 1) : text], "data.json"),
    );
    await waitFor(() => expect(news()).toMatch(words));
    expect(personalization.entries().length).toBe(before);
  });
});

test("a file with something in it that nobody keeps is refused in plain words, and the developer is told", async () => {
  const failures: unknown[] = [];
  const personalization = keeperFor({ persona: newcomer, onError: (error) => failures.push(error) });
  render(<FilmData personalization={personalization} />);
  await screen.findByText("Nothing is kept about you.", {}, { timeout: 10_000 });
  const { exportData } = await import("@rapport/core/portability");
  const before = personalization.entries().length;
  const file = JSON.stringify(exportData(keeperFor())).replaceAll("genre:drama", "topic:pregnancy");
  expect(file).toContain("topic:pregnancy");
  await userEvent.upload(screen.getByLabelText("Import"), new File([file], "data.json"));
  await waitFor(() =>
    expect(news()).toBe(
      "The file tells of something that is never kept about anybody here, such as health or belief. Nothing was changed.",
    ),
  );
  expect(personalization.entries().length).toBe(before);
  expect(failures.map(String)).toEqual([expect.stringContaining("pregnancy")]);
});

describe("where it is kept", () => {
  test("a guest is told, and forgets the session", async () => {
    render(<FilmData personalization={keeperFor({ guest: true })} />);
    await group(/^What you say/);
    expect(screen.getByText(/^You are a guest: nothing is stored\. 24 things/)).toBeTruthy();
    await press("Forget this session");
    await press("Forget it");
    expect(news()).toBe("This session is forgotten.");
  });

  test("a browser that stores nothing is told of", async () => {
    const denied = () => Promise.reject(new DOMException("Denied.", "SecurityError"));
    const storage = { load: denied, append: denied, remove: denied };
    render(<FilmData personalization={keeperFor({ storage })} />);
    await group(/^What you say/);
    expect(await screen.findByText(/^Not saved: this browser stores nothing now/)).toBeTruthy();
  });
});
