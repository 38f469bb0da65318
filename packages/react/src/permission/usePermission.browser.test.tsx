import { act, render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { TestPersonalizationProvider } from "../testing.tsx";
import { Ask, button, show, standsAs, within } from "./ask-page.fixture.tsx";
import { type NativePermission, type PermissionOutcome, usePermission } from "./index.ts";

const restore = (): void => void vi.restoreAllMocks();

/** Watches what the browser itself is asked, and lets it answer. */
function spyOnRequests() {
  const spies = {
    geolocation: vi.spyOn(navigator.geolocation, "getCurrentPosition"),
    notifications: vi.spyOn(Notification, "requestPermission"),
    media: vi.spyOn(navigator.mediaDevices, "getUserMedia"),
  };
  onTestFinished(restore);
  return {
    ...spies,
    count: () => Object.values(spies).reduce((sum, { mock }) => sum + mock.calls.length, 0),
  };
}

const names: readonly NativePermission[] = ["geolocation", "notifications", "camera", "microphone"];

beforeEach(async () => {
  for (const name of names) await commands.setPermission(name, "prompt");
  await commands.setPosition(52.5, 13.4);
});

describe.each(names)("%s", (name) => {
  test("stands as the browser says, and follows every change while it is open", async () => {
    const spies = spyOnRequests();
    show({ source: name });
    expect(button().dataset["standing"]).toBe("unknown");
    await standsAs("prompt");
    for (const setting of ["granted", "denied", "prompt", "granted"] as const) {
      await commands.setPermission(name, setting);
      await standsAs(setting);
    }
    expect(spies.count()).toBe(0);
  });

  test("is asked for within a trusted click, before the click is over, and not before", async () => {
    const spies = spyOnRequests();
    await commands.setPermission(name, "granted");
    const outcomes: PermissionOutcome[] = [];
    show({ source: name, onOutcome: (outcome) => outcomes.push(outcome) });
    await standsAs("granted");
    button().click();
    await waitFor(() => expect(outcomes).toEqual([{ status: "untrusted" }]));
    expect(spies.count()).toBe(0);

    const during: number[] = [];
    const count = (): unknown => during.push(spies.count());
    document.addEventListener("click", count, { once: true });
    await userEvent.click(button());
    expect(during).toEqual([1]);
    await waitFor(() => expect(outcomes.at(-1)).toEqual({ status: "granted" }));
  });

  test("is not asked for after the click", async () => {
    const spies = spyOnRequests();
    const outcomes: PermissionOutcome[] = [];
    function Late() {
      const { request } = usePermission(name);
      return (
        <button
          onClick={(event) =>
            void Promise.resolve()
              .then(() => new Promise(requestAnimationFrame))
              .then(() => request(event))
              .then((outcome) => outcomes.push(outcome))
          }
          type="button"
        >
          Ask
        </button>
      );
    }
    render(within(<Late />));
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toEqual([{ status: "untrusted" }]));
    expect(spies.count()).toBe(0);
  });
});

test("fifty hooks are one query and one listener, and the last that leaves takes it along", async () => {
  const added = vi.spyOn(EventTarget.prototype, "addEventListener");
  const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
  const query = vi.spyOn(navigator.permissions, "query");
  onTestFinished(restore);
  const onStatus = ({ mock }: typeof added) =>
    mock.contexts.filter((target) => target instanceof PermissionStatus).length;
  const onPage = ({ mock }: typeof added) =>
    mock.calls.filter(([type]) => type === "visibilitychange").length;
  const hooks = Array.from({ length: 50 }, (_, at) => (
    // Equal by value, never the same object.
    <Ask key={at} source={{ name: "geolocation", timeout: 1000 + at }} />
  ));
  const { rerender } = render(within(hooks));
  await waitFor(() =>
    expect(screen.getAllByRole("button").map(({ dataset }) => dataset["standing"])).toEqual(
      Array.from({ length: 50 }, () => "prompt"),
    ),
  );
  expect(query).toHaveBeenCalledOnce();
  expect([onStatus(added), onPage(added)]).toEqual([1, 1]);

  await commands.setPermission("geolocation", "denied");
  await waitFor(() =>
    expect(new Set(screen.getAllByRole("button").map(({ dataset }) => dataset["standing"]))).toEqual(
      new Set(["denied"]),
    ),
  );
  rerender(within(hooks.slice(0, 1)));
  expect([onStatus(removed), onPage(removed)]).toEqual([0, 0]);
  rerender(within(null));
  expect([onStatus(removed), onPage(removed)]).toEqual([1, 1]);
  expect([onStatus(added), onPage(added)]).toEqual([1, 1]);
});

test("Strict Mode leaves one listener, too", async () => {
  const added = vi.spyOn(PermissionStatus.prototype, "addEventListener");
  const removed = vi.spyOn(PermissionStatus.prototype, "removeEventListener");
  onTestFinished(restore);
  const { unmount } = render(<StrictMode>{within(<Ask source="camera" />)}</StrictMode>);
  await standsAs("prompt");
  expect(added.mock.calls.length - removed.mock.calls.length).toBe(1);
  unmount();
  expect(added.mock.calls.length - removed.mock.calls.length).toBe(0);
});

describe("what is allowed goes to the host", () => {
  test("a position", async () => {
    await commands.setPermission("geolocation", "granted");
    const onGranted = vi.fn();
    show({ source: "geolocation", onGranted });
    await userEvent.click(button());
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce());
    expect(onGranted.mock.calls[0]?.[0]).toMatchObject({ coords: { latitude: 52.5 } });
  });

  test("a camera, which is switched off at once unless the host takes it", async () => {
    await commands.setPermission("camera", "granted");
    const media = vi.spyOn(navigator.mediaDevices, "getUserMedia");
    onTestFinished(restore);
    const streamAt = async (at: number) => (await media.mock.results[at]?.value) as MediaStream;
    const stateOf = (stream: MediaStream) => stream.getTracks().map(({ readyState }) => readyState);
    const outcomes: PermissionOutcome[] = [];
    const onOutcome = (outcome: PermissionOutcome) => void outcomes.push(outcome);

    const { unmount } = show({ source: "camera", onOutcome });
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toEqual([{ status: "granted" }]));
    expect(stateOf(await streamAt(0))).toEqual(["ended"]);
    unmount();

    const taken: MediaStream[] = [];
    render(
      within(
        <Taking
          onOutcome={onOutcome}
          onStream={(stream) => {
            taken.push(stream);
          }}
        />,
      ),
    );
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toHaveLength(2));
    expect(taken).toEqual([await streamAt(1)]);
    expect(stateOf(await streamAt(1))).toEqual(["live"]);
    taken.forEach((stream) => stream.getTracks().forEach((track) => track.stop()));
  });

  function Taking(props: {
    onOutcome: (outcome: PermissionOutcome) => void;
    onStream: (s: MediaStream) => void;
  }) {
    const { request } = usePermission("camera", { onGranted: (camera) => props.onStream(camera.take()) });
    return (
      <button onClick={(event) => void request(event).then(props.onOutcome)} type="button">
        Ask
      </button>
    );
  }

  test("a host that throws is told, and keeps its page", async () => {
    await commands.setPermission("geolocation", "granted");
    const onError = vi.fn();
    const outcomes: PermissionOutcome[] = [];
    render(
      <TestPersonalizationProvider onError={onError}>
        <Ask
          onGranted={() => {
            throw new Error("onGranted threw");
          }}
          onOutcome={(outcome) => outcomes.push(outcome)}
          source="geolocation"
        />
      </TestPersonalizationProvider>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toEqual([{ status: "granted" }]));
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error("onGranted threw"));
  });
});

describe("a no", () => {
  test.each(["geolocation", "notifications"] as const)(
    "%s: closing the browser's question is not refusing",
    async (name) => {
      const outcomes: PermissionOutcome[] = [];
      show({ source: name, onOutcome: (outcome) => outcomes.push(outcome) });
      await standsAs("prompt");
      await userEvent.click(button());
      await waitFor(() => expect(outcomes).toEqual([{ status: "dismissed" }]));
      expect(button().dataset["standing"]).toBe("prompt");
      expect(button().textContent).toBe("Ask");
    },
  );

  test.each(names)("%s: what is blocked is denied", async (name) => {
    await commands.setPermission(name, "denied");
    const outcomes: PermissionOutcome[] = [];
    show({ source: name, onOutcome: (outcome) => outcomes.push(outcome) });
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toEqual([{ status: "denied" }]));
    await standsAs("denied");
  });
});

describe("where the browser does not tell", () => {
  test.each(names.filter((name) => name !== "notifications"))(
    "%s: a query that rejects is unknown, and the answer itself is believed until the page is seen again",
    async (name) => {
      await commands.setPermission(name, "denied");
      vi.spyOn(navigator.permissions, "query").mockRejectedValue(new TypeError("not a name"));
      onTestFinished(restore);
      const outcomes: PermissionOutcome[] = [];
      show({ source: name, onOutcome: (outcome) => outcomes.push(outcome) });
      await act(async () => {});
      expect(button().dataset["standing"]).toBe("unknown");
      await userEvent.click(button());
      await waitFor(() => expect(outcomes).toEqual([{ status: "denied" }]));
      await standsAs("denied");
      document.dispatchEvent(new Event("visibilitychange"));
      await standsAs("unknown");
    },
  );

  test("no Permissions API at all is unknown; notifications tell it otherwise", async () => {
    hide(navigator, "permissions");
    const { unmount } = show({ source: "geolocation" });
    await act(async () => {});
    expect(button().dataset["standing"]).toBe("unknown");
    unmount();
    show({ source: "notifications" });
    await standsAs("prompt");
  });

  test.each([
    ["geolocation", navigator, "geolocation"],
    ["camera", navigator, "mediaDevices"],
    ["notifications", globalThis, "Notification"],
    ["microphone", globalThis, "isSecureContext"],
  ] as const)("%s is unsupported without %s", async (name, owner, property) => {
    hide(owner, property);
    const outcomes: PermissionOutcome[] = [];
    show({ source: name, onOutcome: (outcome) => outcomes.push(outcome) });
    await standsAs("unsupported");
    await userEvent.click(button());
    await waitFor(() => expect(outcomes).toEqual([{ status: "unsupported" }]));
  });
});

/** As in a browser that does not have it. */
function hide(owner: object, property: string): void {
  Object.defineProperty(owner, property, { configurable: true, value: undefined });
  onTestFinished(() => {
    Reflect.deleteProperty(owner, property);
  });
}
