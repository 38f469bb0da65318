import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { browserSurroundings } from "./browser-surroundings.ts";

const page = document.createElement("main");
const put = (html: string): HTMLElement => {
  page.replaceChildren(document.createRange().createContextualFragment(html));
  return page.firstElementChild as HTMLElement;
};

let stop: () => void;
let told: (string | undefined)[];
const around = browserSurroundings();

beforeEach(() => {
  document.body.append(page);
  told = [];
  stop = around.watch(() => told.push(around.busy()));
});
afterEach(() => {
  stop();
  page.replaceChildren();
  page.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("somebody types", () => {
  it.each(["<input>", "<input type=search>", "<textarea></textarea>", "<p contenteditable>x</p>"])(
    "into %s, and has stopped when the focus leaves",
    async (html) => {
      const field = put(html);
      field.focus();
      expect(around.busy()).toBeUndefined();
      await userEvent.keyboard("ab");
      expect(around.busy()).toBe("typing");
      field.blur();
      expect(around.busy()).toBeUndefined();
      expect(told).toEqual(["typing", undefined]);
    },
  );

  it("perhaps, where it is looked for the first time while the focus is in a field", () => {
    stop();
    vi.useFakeTimers();
    put("<input>").focus();
    stop = around.watch(() => told.push(around.busy()));
    expect(around.busy()).toBe("typing");
    vi.advanceTimersByTime(3000);
    expect([around.busy(), told]).toEqual([undefined, [undefined]]);
  });

  it("until three seconds without input have passed", () => {
    vi.useFakeTimers();
    const field = put("<input>");
    field.focus();
    const input = () => field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input();
    vi.advanceTimersByTime(2999);
    input();
    vi.advanceTimersByTime(2999);
    expect(around.busy()).toBe("typing");
    vi.advanceTimersByTime(1);
    expect(around.busy()).toBeUndefined();
  });

  it("is not what ticking a box is", async () => {
    const box = put("<input type=checkbox>");
    await userEvent.click(box);
    expect(told).toEqual([]);
  });
});

describe("a dialog is open", () => {
  it("modal or not, for as long as it is", async () => {
    const dialog = put("<dialog>Really?</dialog>") as HTMLDialogElement;
    expect(around.busy()).toBeUndefined();
    dialog.showModal();
    expect(around.busy()).toBe("dialog");
    dialog.close();
    expect(around.busy()).toBeUndefined();
    dialog.show();
    await vi.waitFor(() => expect(told.at(-1)).toBe("dialog"), { timeout: 15_000 });
    dialog.close();
    await vi.waitFor(() => expect(told.at(-1)).toBeUndefined(), { timeout: 15_000 });
  });

  it.each([
    ["of the host's", '<div role="dialog" aria-modal="true">Really?</div>'],
    ["that warns", '<div role="alertdialog">Really?</div>'],
    ["that says so", "<div role=dialog data-rapport-dialog>Because</div>"],
  ])("%s", async (_, html) => {
    put(html);
    expect(around.busy()).toBe("dialog");
    await vi.waitFor(() => expect(told).toEqual(["dialog"]), { timeout: 15_000 });
    put("<p>Nothing</p>");
    await vi.waitFor(() => expect(told).toEqual(["dialog", undefined]), { timeout: 15_000 });
  });

  it("that is a popover of the browser's", async () => {
    const popover = put("<div popover>Menu</div>");
    expect(around.busy()).toBeUndefined();
    popover.showPopover();
    expect(around.busy()).toBe("dialog");
    await vi.waitFor(() => expect(told).toEqual(["dialog"]), { timeout: 15_000 });
    popover.hidePopover();
    await vi.waitFor(() => expect(told).toEqual(["dialog", undefined]), { timeout: 15_000 });
  });

  it("is not a popover that the page closes, like a message that passes", () => {
    const toast = put("<div popover=manual>Saved</div>");
    toast.showPopover();
    expect(around.busy()).toBeUndefined();
  });

  it("is seen in browsers that do not know popovers", () => {
    stop();
    vi.spyOn(CSS, "supports").mockReturnValue(false);
    const find = document.querySelectorAll.bind(document);
    vi.spyOn(document, "querySelectorAll").mockImplementation((selector) => {
      if (selector.includes(":popover-open")) throw new DOMException("not a selector", "SyntaxError");
      return find(selector);
    });
    stop = around.watch(() => {});
    expect(around.busy()).toBeUndefined();
    put("<dialog open>Really?</dialog>");
    expect(around.busy()).toBe("dialog");
  });

  it("is not one that is kept for later", async () => {
    const dialog = put('<div hidden role="dialog" aria-modal="true">Really?</div>');
    expect(around.busy()).toBeUndefined();
    dialog.hidden = false;
    await vi.waitFor(() => expect(told).toEqual(["dialog"]), { timeout: 15_000 });
  });
});

describe("the page cannot be seen", () => {
  it("while it is hidden", () => {
    const state = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    state.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(told).toEqual(["hidden", undefined]);
  });

  it("from the moment it is left, until it is back", () => {
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(told).toEqual(["hidden", undefined]);
  });
});

it("nothing of the page is listened to any more when nobody wants to know", async () => {
  stop();
  const field = put("<input>");
  await userEvent.type(field, "a");
  put('<div role="alertdialog">Really?</div>');
  window.dispatchEvent(new PageTransitionEvent("pagehide"));
  document.dispatchEvent(new Event("visibilitychange"));
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  expect(told).toEqual([]);
});
