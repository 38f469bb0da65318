import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { bookshopFiles } from "./page/bookshop.ts";
import { YourOwnData } from "./page/YourOwnData.tsx";

/**
 * Drop a list of items, and one of what people did with them, and see the page one of these people would get. The
 * columns are guessed and can be corrected; everything happens in this browser; the choices come back as code.
 */
const meta = {
  title: "Your own data",
  component: YourOwnData,
  tags: ["!autodocs"],
} satisfies Meta<typeof YourOwnData>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const titlesIn = (shelf: HTMLElement): (string | null)[] =>
  within(shelf)
    .getAllByRole("heading", { level: 4 })
    .map((heading) => heading.textContent);

const firstOf = (elements: readonly HTMLElement[]): HTMLElement => {
  const [first] = elements;
  if (!first) throw new Error("There is none.");
  return first;
};

/** A worker has to start and to read: longer than what is drawn at once. */
const patience = { timeout: 10_000 };

/** The shelf, on the screen and known to be there: what is not seen may move. */
async function findPicked(canvas: Canvas): Promise<HTMLElement> {
  const shelf = await canvas.findByRole("region", { name: "Picked for you" }, patience);
  shelf.scrollIntoView({ block: "center" });
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(firstOf(within(shelf).getAllByRole("listitem")));
  });
  return shelf;
}

const openBookshop = async (canvas: Canvas): Promise<HTMLElement> => {
  await userEvent.click(await canvas.findByRole("button", { name: /bookshop/ }));
  return findPicked(canvas);
};

const choose = async (canvas: Canvas, field: string, ...files: File[]): Promise<void> =>
  userEvent.upload(await canvas.findByLabelText(field), files);

export const YourOwnDataStory: Story = {
  name: "Your own data",
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Your files stay in this browser. Nothing is sent.")).toBeVisible();
    const items = canvas.getByLabelText("Items");
    await expect(items).toHaveAccessibleDescription(/CSV or JSON/);
    await userEvent.tab();
    await expect(items).toHaveFocus();
  },
};

/** From files to the page: the heading of the result is where the person goes on. */
export const Bookshop: Story = {
  play: async ({ canvas }) => {
    const picked = await openBookshop(canvas);
    const heading = canvas.getByRole("heading", { level: 2, name: /^The page of / });
    await expect(heading).toHaveFocus();
    await expect(titlesIn(picked).length).toBeGreaterThanOrEqual(5);
    await expect(
      canvas.getByText(/^36 items and \d+ events used\. The page of .* is ready\.$/),
    ).toBeInTheDocument();
  },
};

/** A thumb, why and undo do here what they do on Film night. */
export const ThumbsAndReasons: Story = {
  play: async ({ canvas }) => {
    const picked = await openBookshop(canvas);
    const before = titlesIn(picked);
    const thumb = firstOf(within(picked).getAllByRole("button", { name: "More like this" }));
    await userEvent.click(thumb);
    await waitFor(() => expect(canvas.getByText(/^Liked\./)).toBeVisible());
    await userEvent.click(firstOf(canvas.getAllByRole("button", { name: "Undo" })));
    await expect(thumb).toHaveAttribute("aria-pressed", "false");
    await expect(titlesIn(picked)).toEqual(before);
    await userEvent.click(firstOf(within(picked).getAllByRole("button", { name: /Why am I seeing/ })));
    const panel = await within(document.body).findByRole("dialog");
    await expect(panel).toHaveAccessibleName("Why this item?");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(panel).not.toBeInTheDocument());
  },
};

/** Files may be dropped anywhere, both at once: they are told apart by their columns. */
export const DroppedBesideTheFields: Story = {
  play: async ({ canvas }) => {
    const dataTransfer = new DataTransfer();
    for (const file of bookshopFiles().toReversed()) dataTransfer.items.add(file);
    const heading = await canvas.findByRole("heading", { level: 1 });
    const over = new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer });
    await expect(heading.dispatchEvent(over)).toBe(false);
    heading.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    await findPicked(canvas);
    await expect(canvas.getByText("books.csv: 36 items")).toBeVisible();
  },
};

const flawedItems = new File(
  ["id,title,tags\n1,Moss,green|slow\n2\n,Reed,green\n1,Again,slow\n5,Rye,green|tall\n6,Fern,slow"],
  "items.csv",
);
const flawedEvents = new File(
  [
    "user,item,stars,time\np,1,5,2026-02-03\np,99,5,2026-02-03\np,5,good,2026-02-03\nq,5,4,soon\nq,6,4,2026-02-04",
  ],
  "events.csv",
);

/** What cannot be used is told by its line; the rest is used. */
export const ErrorsByLine: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, "Items", flawedItems, flawedEvents);
    await findPicked(canvas);
    const linesOf = (name: RegExp): (string | null)[] =>
      within(firstOf(canvas.getAllByRole("region", { name })))
        .getAllByRole("listitem")
        .map((item) => item.textContent);
    await expect(linesOf(/^3 lines of items\.csv left out$/)).toEqual([
      "Line 3 1 column instead of 3",
      "Line 4 the id is missing",
      "Line 5 the id 1 is already in line 2",
    ]);
    await expect(linesOf(/^3 lines of events\.csv left out$/)).toEqual([
      "Line 3 there is no item 99",
      "Line 4 the rating “good” is not a number",
      "Line 5 the time “soon” cannot be read",
    ]);
    await expect(canvas.getByText("items.csv: 3 items")).toBeVisible();
  },
};

/** Every guess can be corrected, and the page and the code follow. */
export const Corrected: Story = {
  play: async ({ canvas }) => {
    const picked = await openBookshop(canvas);
    await userEvent.click(canvas.getByText("books.csv", { selector: "b" }));
    const title = canvas.getByRole("combobox", { name: "Title" });
    await expect(title).toHaveDisplayValue("title");
    await userEvent.selectOptions(title, "author");
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "year" }), "Not a trait");
    await waitFor(() => expect(canvas.getByText(/^import type/)).not.toHaveTextContent("decade"), patience);
    await expect(picked).not.toBeInTheDocument();
    await expect(titlesIn(await findPicked(canvas)).join()).toMatch(/Hugo Tarn|Ines Calloway|Sorrel Hane/);
    await expect(canvas.getByText(/^import type/)).toHaveTextContent("title: textOf(row.author)");
  },
};

/** Where no column can be guessed, it says which ones to choose. */
export const ColumnsToChoose: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, "Items", new File(["a,b\nx,1\nx,1\ny,2"], "items.csv"));
    await expect(
      await canvas.findByText(/^Choose the columns that hold the id and the title/, {}, patience),
    ).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Id" }), "a");
    await expect(await canvas.findByText("items.csv: 2 items", {}, patience)).toBeVisible();
    await expect(canvas.getByRole("heading", { name: "The page everyone gets" })).toBeVisible();
  },
};

/** Any of the people, found by typing; the field keeps the focus. */
export const AnotherPerson: Story = {
  play: async ({ canvas }) => {
    await openBookshop(canvas);
    const field = canvas.getByRole("combobox", { name: "Whose page" });
    await userEvent.click(field);
    await expect(within(canvas.getByRole("listbox")).getAllByRole("option")).toHaveLength(12);
    await userEvent.keyboard("i");
    await expect(canvas.getByRole("option", { name: /^ines/ })).toHaveAttribute(
      "id",
      field.getAttribute("aria-activedescendant"),
    );
    await userEvent.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    await expect(await canvas.findByRole("heading", { name: "The page of ines" }, patience)).toBeVisible();
    await expect(field).toHaveFocus();
    await expect(field).toHaveValue("ines");
    await userEvent.keyboard("nobody{Escape}");
    await expect(field).toHaveValue("ines");
  },
};

/** What is under way tells how far it is, and ends at once. What was there before stays. */
export const Stopped: Story = {
  play: async ({ canvas }) => {
    const picked = await openBookshop(canvas);
    const long = new File(
      ["reader,sku,stars,date\n", "otto,b07,5,2026-02-03\n".repeat(2_000_000)],
      "long.csv",
    );
    await choose(canvas, "What people did", long);
    await expect(await canvas.findByRole("progressbar", {}, patience)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Stop" }));
    await expect(canvas.getByText("Stopped. Nothing was changed.", { selector: "section p" })).toBeVisible();
    await expect(canvas.queryByRole("progressbar")).toBeNull();
    await expect(canvas.getByRole("heading", { name: "Your files" })).toHaveFocus();
    await expect(picked).toBeVisible();
    await expect(canvas.getByText(/^ratings\.csv: /)).toBeVisible();
  },
};

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

const unreadable: readonly (readonly [file: File, message: string])[] = [
  [new File([], "nothing.csv"), "nothing.csv is empty."],
  [
    new File([new Uint8Array(51 * 2 ** 20)], "large.csv"),
    "large.csv has 51 MB. Up to 50 MB can be read here; a part of it is enough to try.",
  ],
  [
    new File([bytes(0x89, 0x50, 0x4e, 0x47, 0)], "poster.csv"),
    "poster.csv is a PNG picture. Save the list in it as CSV or JSON.",
  ],
  [
    new File(["id,title\n1,Moss\n2,Gr", bytes(0xfc), "n\n"], "latin.csv"),
    "Line 3 of latin.csv is not UTF-8. Save it again with the encoding UTF-8.",
  ],
  [new File(['[\n{"id": "a"},\n{"id"'], "cut.json"), "Line 3 of cut.json: this begins here and has no end."],
];

/** What cannot be read at all is refused in plain words, and nothing changes. */
export const Unreadable: Story = {
  play: async ({ canvas }) => {
    for (const [file, message] of unreadable) {
      await choose(canvas, "Items", file);
      await expect(await canvas.findByText(message, {}, patience)).toBeVisible();
      await expect(canvas.getByRole("alert")).toHaveTextContent(message);
    }
    await expect(canvas.queryByRole("heading", { name: /^The page/ })).toBeNull();
  },
};

/** UTF-16 is read where it begins with its mark, as spreadsheets write it. */
export const Utf16: Story = {
  play: async ({ canvas }) => {
    const text = "\ufeffid\ttitle\n1\t苔\n2\tÅpne\n";
    const units = Uint16Array.from(text, (character) => character.codePointAt(0) ?? 0);
    await choose(canvas, "Items", new File([units], "unicode.csv"));
    const picked = await findPicked(canvas);
    await expect(new Set(titlesIn(picked))).toEqual(new Set(["Åpne", "苔"]));
  },
};

/** JSON, with lists for traits and no events: the page everyone gets. */
export const JsonWithoutEvents: Story = {
  play: async ({ canvas }) => {
    const items = Array.from({ length: 8 }, (_, at) => ({
      id: at,
      name: `Item ${at}`,
      tags: ["one", at % 2 ? "odd" : "even"],
      views: at,
    }));
    await choose(canvas, "Items", new File([JSON.stringify({ items })], "items.json"));
    const picked = await findPicked(canvas);
    await expect(titlesIn(picked)[0]).toBe("Item 7");
    await expect(canvas.queryByRole("combobox", { name: "Whose page" })).toBeNull();
  },
};

/** The choices as code; where the browser does not allow copying, it says so. */
export const CodeToPaste: Story = {
  play: async ({ canvas }) => {
    await openBookshop(canvas);
    await userEvent.click(canvas.getByRole("button", { name: "Copy the code" }));
    await expect(await canvas.findByText(/^Copied\.$|select the code and copy it\.$/)).toBeVisible();
  },
};

/** A file can be taken away again; the field is where the person goes on. */
export const Removed: Story = {
  play: async ({ canvas }) => {
    await openBookshop(canvas);
    await userEvent.click(canvas.getByRole("button", { name: "Remove What people did" }));
    await expect(
      await canvas.findByRole("heading", { name: "The page everyone gets" }, patience),
    ).toBeVisible();
    await expect(canvas.getByLabelText("What people did")).toHaveFocus();
  },
};

export const Dark: Story = { ...Bookshop, globals: { theme: "dark" } };

export const RightToLeft: Story = { ...Bookshop, globals: { direction: "rtl" } };

export const Narrow: Story = { ...Bookshop, globals: { viewport: { value: "mobile1" } } };
