import { createTestPersonalization } from "@rapport/react/testing";
import { act, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import "../styles/styles.css";
import { PermissionPage, type PermissionPageProps } from "./permission-prompt.fixture.tsx";

const day = 86_400_000;
const names = ["geolocation", "notifications", "camera", "microphone"] as const;

const button = (name: string) => screen.getByRole("button", { name });
const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
const phase = () => screen.getByRole("region").dataset["phase"];
const reaches = (expected: string) => waitFor(() => expect(phase()).toBe(expected));
const restore = (): void => void vi.restoreAllMocks();

/** Everything of the browser that asks. */
function spyOnRequests() {
  const spies = [
    vi.spyOn(navigator.geolocation, "getCurrentPosition"),
    vi.spyOn(navigator.geolocation, "watchPosition"),
    vi.spyOn(Notification, "requestPermission"),
    vi.spyOn(navigator.mediaDevices, "getUserMedia"),
  ];
  onTestFinished(restore);
  return () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

/** As in a browser whose geolocation has no button of its own. */
function withoutElement(): void {
  const own = Object.getOwnPropertyDescriptor(globalThis, "HTMLGeolocationElement");
  Reflect.deleteProperty(globalThis, "HTMLGeolocationElement");
  onTestFinished(() => {
    if (own) Object.defineProperty(globalThis, "HTMLGeolocationElement", own);
  });
}

function open(props: PermissionPageProps) {
  const personalization = createTestPersonalization();
  const page = <PermissionPage personalization={personalization} {...props} />;
  const { rerender } = render(page);
  const reload = () => {
    rerender(<></>);
    rerender(page);
  };
  return { personalization, reload };
}

beforeEach(async () => {
  for (const name of names) await commands.setPermission(name, "prompt");
  await commands.setPosition(51.34, 12.37);
});

describe.each(names)("%s, in a browser whose answer comes by its own protocol", (source) => {
  test("prompt, granted, denied, and revoked while it is open, with nothing asked of the browser", async () => {
    const requests = spyOnRequests();
    open({ source });
    await reaches("explainer");
    await commands.setPermission(source, "granted");
    await reaches("granted");
    await commands.setPermission(source, "denied");
    await reaches("denied");
    expect(buttons()).toEqual([]);
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));
    await commands.setPermission(source, "prompt");
    await reaches("explainer");
    expect(requests()).toBe(0);
  });

  test("is asked for within the trusted click on Allow, and not by one that is not", async () => {
    withoutElement();
    const requests = spyOnRequests();
    const onGranted = vi.fn();
    // The browser does not say how it stands, but would allow it.
    vi.spyOn(navigator.permissions, "query").mockRejectedValue(new TypeError("not a name"));
    if (source === "notifications") vi.spyOn(Notification, "permission", "get").mockReturnValue("default");
    await commands.setPermission(source, "granted");
    open({ source, onGranted });
    await reaches("explainer");
    act(() => button("Allow").click());
    await act(async () => {});
    expect([phase(), requests()]).toEqual(["explainer", 0]);

    const during: number[] = [];
    document.addEventListener("click", () => during.push(requests()), { once: true });
    await userEvent.click(button("Allow"));
    expect(during).toEqual([1]);
    await reaches("granted");
    expect(onGranted).toHaveBeenCalledOnce();
  });
});

test("notifications: what the browser's question brings without an answer is not now: 3 days, then 7", async () => {
  const requests = spyOnRequests();
  const { personalization, reload } = open({ source: "notifications" });
  for (const days of [3, 7]) {
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await reaches("resting");
    personalization.advance(days * day - 1);
    reload();
    await act(async () => {});
    expect(phase()).toBe("resting");
    personalization.advance(1);
    reload();
  }
  await act(async () => {});
  expect(phase()).toBe("resting");
  expect(requests()).toBe(2);
});

describe("the browser's own button for a position", () => {
  interface Own extends HTMLElement {
    readonly isValid: boolean;
    readonly invalidReason: string;
  }
  const own = () => vi.waitUntil(() => document.querySelector<Own>("geolocation"), { timeout: 15_000 });
  const valid = async (): Promise<Own> => {
    const element = await own();
    await vi.waitUntil(() => element.isValid, { timeout: 10_000 });
    return element;
  };

  test("stands where it exists, with ours as its fallback; as large, coarse, and without a movement", async () => {
    open({ source: "geolocation" });
    await reaches("explainer");
    const element = await valid();
    expect(element.firstElementChild?.tagName).toBe("BUTTON");
    expect(element.getAttribute("accuracymode")).toBe("approximate");
    expect(element.getAnimations()).toEqual([]);
    expect(getComputedStyle(screen.getByRole("region")).animationName).toBe("none");
    const later = button("Not now");
    await userEvent.hover(screen.getByRole("heading"));
    expect([element.offsetWidth, element.offsetHeight]).toEqual([later.offsetWidth, later.offsetHeight]);
    const colors = (one: HTMLElement) => {
      const { color, backgroundColor, borderColor } = getComputedStyle(one);
      return { color, backgroundColor, borderColor };
    };
    await waitFor(() => expect(colors(element)).toEqual(colors(later)));
  });

  test("pressed, and the browser's question closed: not now, twice, and then the person alone", async () => {
    const requests = spyOnRequests();
    const { personalization, reload } = open({ source: "geolocation" });
    for (const days of [3, 7]) {
      await reaches("explainer");
      await userEvent.click(await valid());
      await reaches("resting");
      expect(document.activeElement).toBe(button("Use my location"));
      personalization.advance(days * day);
      reload();
    }
    await act(async () => {});
    expect(phase()).toBe("resting");
    expect(requests()).toBe(0);
  });

  test("gives the position to the host", async () => {
    vi.spyOn(navigator.permissions, "query").mockRejectedValue(new TypeError("not a name"));
    const requests = spyOnRequests();
    await commands.setPermission("geolocation", "granted");
    const onGranted = vi.fn();
    const { personalization } = open({ source: "geolocation", onGranted });
    await reaches("explainer");
    await userEvent.click(await valid());
    await reaches("granted");
    expect(onGranted.mock.calls[0]?.[0]).toMatchObject({ coords: { latitude: 51.34 } });
    expect(requests()).toBe(0);
    expect(personalization.decisions()).toMatchObject([{ type: "ask", answer: "yes" }]);
    expect(JSON.stringify(personalization.entries())).not.toContain("51.34");
  });

  test("a denial by the button is a no", async () => {
    vi.spyOn(navigator.permissions, "query").mockRejectedValue(new TypeError("not a name"));
    onTestFinished(restore);
    await commands.setPermission("geolocation", "denied");
    open({ source: "geolocation" });
    await reaches("explainer");
    await userEvent.click(await valid());
    await reaches("denied");
    expect(buttons()).toEqual([]);
  });

  test("precise where the host asks for that", async () => {
    open({ source: { name: "geolocation", enableHighAccuracy: true } });
    await reaches("explainer");
    expect((await own()).getAttribute("accuracymode")).toBe("precise");
  });

  test("says why it does not work while something is in front of it, and moves nothing by that", async () => {
    open({ source: "geolocation" });
    await reaches("explainer");
    const element = await valid();
    const describedBy = () =>
      document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent;
    await waitFor(() => expect(describedBy()).toBe(""));
    const height = screen.getByRole("region").offsetHeight;
    const cover = document.createElement("div");
    cover.className = "cover";
    document.body.append(cover);
    onTestFinished(() => cover.remove());
    Object.assign(cover.style, { position: "fixed", inset: "0", background: "white", zIndex: "9999" });
    await waitFor(() => expect(describedBy()).toBe("It works once nothing covers it."), {
      timeout: 10_000,
    });
    expect(screen.getByRole("region").offsetHeight).toBe(height);
    cover.remove();
    await waitFor(() => expect(describedBy()).toBe(""), { timeout: 10_000 });
  });

  test("gives way to ours where the browser refuses it for good", async () => {
    const theirs = new CSSStyleSheet();
    theirs.replaceSync(".rapport-geolocation { color: white; background: white }");
    document.adoptedStyleSheets = [theirs];
    onTestFinished(() => {
      document.adoptedStyleSheets = [];
    });
    open({ source: "geolocation" });
    await reaches("explainer");
    expect((await own()).isValid).toBe(false);
    await waitFor(() => expect(document.querySelector("geolocation")).toBeNull(), { timeout: 10_000 });
    expect(button("Allow").offsetWidth).toBe(button("Not now").offsetWidth);
  });

  test("is not used for an adapter of that name", async () => {
    open({
      source: { name: "geolocation", query: () => "prompt", request: () => Promise.resolve("there") },
    });
    await reaches("explainer");
    expect(button("Allow")).toBeTruthy();
    expect(document.querySelector("geolocation")).toBeNull();
  });
});
