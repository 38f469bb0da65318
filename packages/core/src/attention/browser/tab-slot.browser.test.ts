import { afterEach, describe, expect, it, vi } from "vitest";
import type { SlotRequest } from "../slot.ts";
import { tabSlot, type TabSlotOptions } from "./tab-slot.ts";

let names = 0;
const requests: SlotRequest[] = [];

/** Somebody who wants a place, as one of several tabs would. */
function tab(name: string, options?: TabSlotOptions): SlotRequest {
  const request = tabSlot(name, options).request(() => {});
  requests.push(request);
  return request;
}
const place = (): string => `place-${(names += 1)}`;
const held = (tabs: readonly SlotRequest[]) => tabs.map((one) => one.held);
const leave = () => window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
const comeBack = () => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));

afterEach(() => {
  vi.restoreAllMocks();
  for (const request of requests.splice(0)) request.release();
});

describe.each(["locks", "channel"] as const)("a place agreed on by %s", (by) => {
  it("is had by one, and then by the next", async () => {
    const name = place();
    const tabs = [tab(name, { by }), tab(name, { by })];
    await expect.poll(() => held(tabs).filter(Boolean).length).toBe(1);
    const [first, second] = tabs.toSorted((a, b) => Number(b.held) - Number(a.held));
    first?.release();
    expect(first?.held).toBe(false);
    // For another second it is nobody's: what was answered has to be heard first.
    expect(second?.held).toBe(false);
    await expect.poll(() => second?.held, { timeout: 5000 }).toBe(true);
  });

  it("is another one under another name", async () => {
    const tabs = [tab(place(), { by }), tab(place(), { by })];
    await expect.poll(() => held(tabs)).toEqual([true, true]);
  });

  it("is given back at once when the page is left, and asked for again", async () => {
    const here = tab(place(), { by });
    await expect.poll(() => here.held).toBe(true);
    leave();
    expect(here.held).toBe(false);
    // By messages there never is one.
    await expect.poll(async () => (await navigator.locks.query()).held?.length).toBe(0);
    comeBack();
    await expect.poll(() => here.held).toBe(true);
  });

  it("is not taken by who stopped wanting it", async () => {
    const name = place();
    const gone = tab(name, { by });
    gone.release();
    const here = tab(name, { by });
    await expect.poll(() => here.held).toBe(true);
    expect(gone.held).toBe(false);
  });
});

describe("where tabs cannot agree", () => {
  it("by locks, they do by messages", async () => {
    vi.spyOn(navigator.locks, "request").mockRejectedValue(new DOMException("denied", "SecurityError"));
    const name = place();
    const tabs = [tab(name), tab(name)];
    await expect.poll(() => held(tabs).filter(Boolean).length).toBe(1);
  });

  it("by locks that throw, they do by messages", async () => {
    vi.spyOn(navigator.locks, "request").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const name = place();
    const tabs = [tab(name), tab(name)];
    await expect.poll(() => held(tabs).filter(Boolean).length).toBe(1);
  });

  it("at all, each asks for itself", async () => {
    vi.spyOn(navigator.locks, "request").mockRejectedValue(new DOMException("denied", "SecurityError"));
    vi.spyOn(window, "BroadcastChannel").mockImplementation(function denied() {
      throw new DOMException("denied", "SecurityError");
    });
    const name = place();
    const tabs = [tab(name), tab(name)];
    await expect.poll(() => held(tabs)).toEqual([true, true]);
    leave();
    expect(held(tabs)).toEqual([false, false]);
    comeBack();
    expect(held(tabs)).toEqual([true, true]);
  });

  it("because there is nothing to agree by, or the host wants it so, each asks for itself", () => {
    expect(tab(place(), { by: "page" }).held).toBe(true);
  });
});

it("noise on the channel does no harm", async () => {
  const name = place();
  const here = tab(name, { by: "channel" });
  await expect.poll(() => here.held).toBe(true);
  const noise = new BroadcastChannel(name);
  const open = (): BroadcastChannel | undefined => noise;
  const say = (message: unknown) => open()?.postMessage(message);
  for (const message of [null, "held", 3, { type: "held" }, { type: "held", from: 7 }, { from: "" }])
    say(message);
  const other = tab(name, { by: "channel" });
  await new Promise((resolve) => {
    noise.addEventListener("message", ({ data }) => {
      if ((data as { type?: string }).type === "held") resolve(undefined);
    });
  });
  expect(held([here, other])).toEqual([true, false]);
  noise.close();
});
