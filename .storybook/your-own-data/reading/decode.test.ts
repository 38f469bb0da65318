import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { assertReadableSize, largestFile } from "./limits.ts";

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  Array.from(`\ufeff${text}`).forEach((character, at) =>
    view.setUint16(2 * at, character.codePointAt(0) ?? 0, littleEndian),
  );
  return new Uint8Array(view.buffer);
};

describe("the text of a file", () => {
  it("is read as UTF-8, with or without its mark", () => {
    expect(decode(bytesOf("id,title\n1,Größe"), "a.csv")).toBe("id,title\n1,Größe");
    expect(decode(bytesOf("\ufeffid,title"), "a.csv")).toBe("id,title");
  });

  it("is read as UTF-16 where it begins with its mark", () => {
    expect(decode(utf16("id,title\n1,映画", true), "a.csv")).toBe("id,title\n1,映画");
    expect(decode(utf16("id,title\n1,映画", false), "a.csv")).toBe("id,title\n1,映画");
  });

  it("names the first line that is not UTF-8", () => {
    const latin1 = bytesOf("id,title\n1,Moss\n2,Gr", [0xf6], "ße\n3,", [0xfc]);
    expect(() => decode(latin1, "a.csv")).toThrow(
      "Line 3 of a.csv is not UTF-8. Save it again with the encoding UTF-8.",
    );
  });

  it("says what a binary file is", () => {
    expect(() => decode(bytesOf([0x89], "PNG\r\n", [0x1a, 0]), "a.csv")).toThrow("a.csv is a PNG picture.");
    expect(() => decode(bytesOf("PK", [3, 4], "xl/"), "a.xlsx")).toThrow(
      "a.xlsx is a spreadsheet or an archive",
    );
    expect(() => decode(bytesOf("id,title\n1,", [0], "\n"), "a.csv")).toThrow(
      "a.csv is not text: it holds NUL bytes.",
    );
  });

  it("is not made of UTF-16 that is damaged or holds NUL", () => {
    expect(() => decode(bytesOf([0xff, 0xfe, 0x00, 0xd8]), "a.csv")).toThrow("it is damaged");
    expect(() => decode(bytesOf([0xff, 0xfe, 0x00, 0x00]), "a.csv")).toThrow("NUL bytes");
  });

  it("is not made of blanks", () => {
    expect(() => decode(bytesOf(" \n\n"), "a.csv")).toThrow("a.csv holds nothing but blanks.");
  });
});

describe("the size of a file", () => {
  it("must be more than nothing and at most 50 MB", () => {
    expect(() => assertReadableSize({ name: "a.csv", size: 0 })).toThrow("a.csv is empty.");
    expect(() => assertReadableSize({ name: "a.csv", size: largestFile })).not.toThrow();
    expect(() => assertReadableSize({ name: "a.csv", size: 61.25 * 2 ** 20 })).toThrow(
      "a.csv has 61.3 MB. Up to 50 MB can be read here; a part of it is enough to try.",
    );
  });
});
