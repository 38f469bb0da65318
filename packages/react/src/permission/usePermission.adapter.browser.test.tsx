import { act, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Ask, button, show, standsAs, within } from "./ask-page.fixture.tsx";
import type { PermissionAdapter, PermissionOutcome } from "./index.ts";

describe("an adapter", () => {
  const adapter = (over: Partial<PermissionAdapter> = {}): PermissionAdapter => ({
    name: "steps",
    query: () => "prompt",
    request: () => Promise.resolve("tracker"),
    ...over,
  });

  test("hands over what it gives, and tells of its changes", async () => {
    let standing: "prompt" | "granted" = "prompt";
    let listener: (() => void) | undefined;
    const leave = vi.fn();
    const onGranted = vi.fn();
    const source = adapter({
      query: () => standing,
      subscribe: (changed) => {
        listener = changed;
        return leave;
      },
    });
    const { unmount } = show({ source, onGranted });
    await standsAs("prompt");
    await userEvent.click(button());
    await waitFor(() => expect(onGranted).toHaveBeenCalledExactlyOnceWith("tracker"));
    await standsAs("granted");
    listener?.();
    await standsAs("prompt");
    standing = "granted";
    listener?.();
    await standsAs("granted");
    unmount();
    expect(leave).toHaveBeenCalledOnce();
  });

  test.each([
    [
      "that throws",
      () => {
        throw new Error("no");
      },
    ],
    ["that rejects", () => Promise.reject(new Error("no"))],
  ])("a query %s is unknown", async (_, query) => {
    show({ source: adapter({ query }) });
    await act(async () => {});
    expect(button().dataset["standing"]).toBe("unknown");
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("offline");
      },
    ],
    ["rejects", () => Promise.reject(new Error("offline"))],
  ])("a request that %s has failed, and may be made again", async (_, request) => {
    const outcomes: PermissionOutcome[] = [];
    show({ source: adapter({ request }), onOutcome: (outcome) => outcomes.push(outcome) });
    for (const count of [1, 2]) {
      await userEvent.click(button());
      await waitFor(() => expect(outcomes).toHaveLength(count));
    }
    expect(outcomes[0]).toEqual({ status: "failed", error: new Error("offline") });
    expect(button().dataset["standing"]).toBe("prompt");
  });

  test("a NotAllowedError is a no: a dismissal while it stands as prompt", async () => {
    const outcomes: PermissionOutcome[] = [];
    const request = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    show({ source: adapter({ request }), onOutcome: (outcome) => outcomes.push(outcome) });
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toEqual([{ status: "dismissed" }]));
  });

  test("two clicks while it is open are one request with one outcome", async () => {
    let answer: (value: unknown) => void = () => {};
    const request = vi.fn(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const outcomes: PermissionOutcome[] = [];
    show({ source: adapter({ request }), onOutcome: (outcome) => outcomes.push(outcome) });
    await userEvent.click(button());
    await waitFor(() => expect(button().textContent).toBe("Asking"));
    await userEvent.click(button());
    answer("tracker");
    await waitFor(() => expect(outcomes).toEqual([{ status: "granted" }, { status: "granted" }]));
    expect(request).toHaveBeenCalledOnce();
    expect(button().textContent).toBe("Ask");
  });

  test("made anew in every render is asked once how it stands; another name is another permission", async () => {
    const query = vi.fn(() => "prompt" as const);
    const other = vi.fn(() => "denied" as const);
    function Page() {
      const [name, setName] = useState("steps");
      const [, again] = useState(0);
      return (
        <>
          <Ask source={adapter({ name, query: name === "steps" ? query : other })} />
          <a href="#a" onClick={() => again((count) => count + 1)}>
            Again
          </a>
          <a href="#o" onClick={() => setName("contacts")}>
            Other
          </a>
        </>
      );
    }
    render(within(<Page />));
    await standsAs("prompt");
    await userEvent.click(screen.getByRole("link", { name: "Again" }));
    await userEvent.click(screen.getByRole("link", { name: "Again" }));
    expect(query).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole("link", { name: "Other" }));
    await standsAs("denied");
  });
});
