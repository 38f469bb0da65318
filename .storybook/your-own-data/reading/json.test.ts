import { describe, expect, it } from "vitest";
import { openJson } from "./json.ts";
import { open } from "./open.ts";
import { readAll } from "./read-all.fixture.ts";

const read = (text: string) => readAll(openJson(text, "a.json"));

describe("a JSON file", () => {
  it("is a list of objects, each at its line", () => {
    const text = '[\n  {"id": 1, "title": "Moss"},\n  {\n    "id": 2,\n    "tags": ["a", "b"]\n  }\n]';
    expect(openJson(text, "a.json").columns).toEqual(["id", "title", "tags"]);
    expect(read(text).rows).toEqual([
      [2, ["1", "Moss", ""]],
      [3, ["2", "", ["a", "b"]]],
    ]);
  });

  it("is the first list in an object", () => {
    const text =
      '{"count": 1, "note": "[{", "of": {"list": [1]}, "items": [{"id": "a"}], "more": [{"id": "b"}]}';
    expect(read(text).rows).toEqual([[1, ["a"]]]);
  });

  it("is an object on each line", () => {
    expect(read('{"id": "a"}\n{"id": "b"}\n').rows).toEqual([
      [1, ["a"]],
      [2, ["b"]],
    ]);
  });

  it("reports entries that are no objects, or no JSON, by line", () => {
    const { rows, problems } = read('[{"id": "a"},\n 3,\n null,\n {"id": b},\n {"id": "c"}]');
    expect(rows.map(([, cells]) => cells)).toEqual([["a"], ["c"]]);
    expect(problems).toEqual([2, 3, 4].map((line) => [line, "this is not an object in JSON"]));
  });

  it("keeps brackets, quotes and slashes within texts", () => {
    expect(
      read(String.raw`[{"id": "a\"]}", "title": "\\"}, {"id": "{["}]`).rows.map(([, cells]) => cells),
    ).toEqual([
      ['a"]}', "\\"],
      ["{[", ""],
    ]);
  });

  it("says at which line it breaks", () => {
    expect(() => read('[\n{"id": "a"},\n{"id": "b"')).toThrow(
      "Line 3 of a.json: this begins here and has no end.",
    );
    expect(() => read('[\n{"id": "a}\n]')).toThrow("Line 2 of a.json: a quote is opened and never closed.");
    expect(() => read('[{"id": "a"}\n{"id": "b"}]')).toThrow(
      "Line 2 of a.json: a comma or the end of the list",
    );
    expect(() => read('[{"id": "a"}, ,]')).toThrow("Line 1 of a.json: a value is missing.");
    expect(() => read('{"id": "a"}')).toThrow("there is no list in this object");
    expect(() => read("[1, 2]")).toThrow("a.json holds no list of objects.");
  });

  it("is not followed deeper than 32", () => {
    const deep = `[{"id": ${"[".repeat(1_000_000)}`;
    expect(() => read(deep)).toThrow("more than 32 deep");
  });

  it("cannot reach into how objects work", () => {
    const source = openJson('[{"__proto__": {"id": "x"}, "constructor": "y", "id": "a"}]', "a.json");
    expect(source.columns).toEqual(["id"]);
    expect(readAll(source).rows).toEqual([[1, ["a"]]]);
  });

  it("is gone through once however long its lines are", () => {
    const entries = Array.from({ length: 50_000 }, (_, at) => `{"id":"${at}","title":"a title"}`);
    expect(read(`[${entries.join(",")}]`).rows).toHaveLength(50_000);
  });

  it("is told from CSV by how it begins", () => {
    expect(open(' [{"id": "a"}]', "a.csv").format).toBe("json");
    expect(open("id,title\n1,Moss", "a.json").format).toBe("csv");
  });
});
