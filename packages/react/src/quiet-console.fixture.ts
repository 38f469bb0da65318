import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, type Mock, vi } from "vitest";

let writing: Mock[] = [];

/** Fails every test of a file in which an error or a warning is written to the console, unmounting included. */
export function expectQuietConsole(): void {
  beforeEach(() => {
    writing = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
  });
  afterEach(() => {
    cleanup();
    const written = writing.flatMap((spy) => spy.mock.calls);
    vi.restoreAllMocks();
    expect(written).toEqual([]);
  });
}

/** For a test in which a component throws: React tells the console so. */
export function expectErrorsOfReact(): void {
  for (const spy of writing) spy.mockRestore();
  writing = [];
  vi.spyOn(console, "error").mockImplementation(() => {});
}
