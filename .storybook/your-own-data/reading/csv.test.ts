import { describe, expect, it } from "vitest";
import { openCsv } from "./csv.ts";
import { readAll } from "./read-all.fixture.ts";

const read = (text: string, options = {}) => readAll(openCsv(text, "a.csv", options));

describe("a CSV file", () => {
  it("has the columns its first row names", () => {
    const source = openCsv("id,title\n1,Moss\n2,Soup", "a.csv");
    expect(source.columns).toEqual(["id", "title"]);
    expect(source.sample).toEqual([
      ["1", "Moss"],
      ["2", "Soup"],
    ]);
    expect(readAll(source).rows).toEqual([
      [2, ["1", "Moss"]],
      [3, ["2", "Soup"]],
    ]);
  });

  it("is read whatever its delimiter and its line ends", () => {
    for (const delimiter of [",", ";", "\t", "|"])
      for (const end of ["\n", "\r\n", "\r"]) {
        const text = ["id,title,tags", "1,Moss,a", '2,"Soup, hot",b'].join(end);
        const { rows } = read(text.replaceAll(/,(?! )/g, delimiter));
        expect(rows.map(([, cells]) => cells)).toEqual([
          ["1", "Moss", "a"],
          ["2", "Soup, hot", "b"],
        ]);
      }
  });

  it("is not split at what separates values within its cells", () => {
    const source = openCsv("id,title,genres\n1,A,x|y|z|w\n2,B,x|y|z|v", "a.csv");
    expect(source.delimiter).toBe(",");
    expect(source.columns).toEqual(["id", "title", "genres"]);
  });

  it("reports by line what has another number of columns, and keeps the rest", () => {
    const { rows, problems } = read('id,title\n1,"two\nlines"\n2\n\n3,a,b\n4,Moss\n');
    expect(rows).toEqual([
      [2, ["1", "two\nlines"]],
      [7, ["4", "Moss"]],
    ]);
    expect(problems).toEqual([
      [4, "1 column instead of 2"],
      [6, "3 columns instead of 2"],
    ]);
  });

  it("reports the line of a quote that is never closed", () => {
    expect(read('id,title\n1,Moss\n2,"Soup\n3,Bread').problems).toEqual([
      [3, "a quote is opened and never closed"],
    ]);
  });

  it("keeps counting lines over more text than is parsed at a time", () => {
    const lines = Array.from({ length: 120_000 }, (_, at) => `${at},"a title, number ${at}"`);
    lines[110_000] = "broken";
    const progress: number[] = [];
    const problems: number[] = [];
    let count = 0;
    openCsv(`id,title\n${lines.join("\n")}`, "a.csv").read(
      () => (count += 1),
      (line) => problems.push(line),
      (share) => progress.push(share),
    );
    expect(count).toBe(119_999);
    expect(problems).toEqual([110_002]);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  it("numbers its columns where the first row is a row like the others", () => {
    const source = openCsv("1,Moss\n2,Soup", "a.csv");
    expect(source.named).toBe(false);
    expect(source.columns).toEqual(["Column 1", "Column 2"]);
    expect(readAll(source).rows).toHaveLength(2);
    expect(openCsv("1,Moss\n2,Soup", "a.csv", { named: true }).columns).toEqual(["1", "Moss"]);
  });

  it("tells columns of the same name apart, and names those that have none", () => {
    expect(openCsv("id,tag,tag,\n1,a,b,c", "a.csv", { named: true }).columns).toEqual([
      "id",
      "tag",
      "tag (2)",
      "Column 4",
    ]);
  });

  it("needs a row below its names", () => {
    expect(() => openCsv("id,title\n\n", "a.csv")).toThrow("a.csv holds one row only.");
  });

  it("is read by the delimiter it is told", () => {
    expect(openCsv("id;a,b\n1;c,d", "a.csv", { delimiter: "," }).columns).toEqual(["id;a", "b"]);
  });
});
