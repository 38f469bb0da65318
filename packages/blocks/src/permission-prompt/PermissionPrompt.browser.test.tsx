import { attentionOf } from "@rapport/core/attention";
import { createTestPersonalization } from "@rapport/react/testing";
import { act, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { PermissionPage, type PermissionPageProps, Prompt } from "./permission-prompt.fixture.tsx";
import { pretend, type Reaction } from "./pretended.fixture.ts";

const day = 86_400_000;

const region = (name = "Use your location?") => screen.getByRole("region", { name });
const button = (name: string) => screen.getByRole("button", { name });
const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
const phase = () => screen.getByRole("region").dataset["phase"];
const reaches = (expected: string) => waitFor(() => expect(phase()).toBe(expected));
const status = () => screen.getByRole("status").textContent;
const alternative = () => screen.getByRole("textbox", { name: /^Or type a place/ });

/** A page whose clock stands, and somebody who was never asked. */
function open({
  reactions = ["granted"],
  ...props
}: PermissionPageProps & { reactions?: readonly Reaction[] } = {}) {
  const personalization = createTestPersonalization();
  const source = pretend("geolocation", { reactions });
  const page = <PermissionPage personalization={personalization} source={source} {...props} />;
  const { unmount, rerender } = render(page);
  const reload = () => {
    rerender(<></>);
    rerender(page);
  };
  return { personalization, source, unmount, reload };
}

describe("a person who was never asked", () => {
  test("is asked in the page: benefit, what is read, two equal answers, and the alternative", async () => {
    open();
    await reaches("explainer");
    expect(region().tagName).toBe("SECTION");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Use your location?");
    expect(region().textContent).toContain("Cinemas near you come first");
    expect(region().textContent).toContain("What is read: about where this device is");
    expect(alternative()).toBeTruthy();
    const [later, allow] = [button("Not now"), button("Allow")];
    expect(later.className).toBe(allow.className);
    expect([later.offsetWidth, later.offsetHeight]).toEqual([allow.offsetWidth, allow.offsetHeight]);
    const looks = [later, allow].map((one) => {
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(one);
      return { color, backgroundColor, borderColor, fontSize, fontWeight };
    });
    expect(looks[0]).toEqual(looks[1]);
  });

  test("keeps the focus where it is, and nothing is modal", async () => {
    open();
    await reaches("explainer");
    expect(document.activeElement).toBe(document.body);
    expect(region().hasAttribute("aria-modal")).toBe(false);
    await userEvent.fill(alternative(), "Leipzig");
    expect(document.activeElement).toBe(alternative());
  });

  test("asks nobody by being there", async () => {
    const { source } = open();
    await reaches("explainer");
    expect(source.requests()).toBe(0);
  });

  test("allows it, by keyboard alone: the browser is asked once, and its answer is told once", async () => {
    const onGranted = vi.fn();
    const { source, personalization } = open({ onGranted });
    await reaches("explainer");
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status() ?? ""));
    observer.observe(screen.getByRole("status"), { childList: true, characterData: true, subtree: true });
    await userEvent.tab();
    expect(document.activeElement).toBe(button("Not now"));
    await userEvent.tab();
    expect(document.activeElement).toBe(button("Allow"));
    await userEvent.keyboard("{Enter}");
    await reaches("granted");
    expect(source.requests()).toBe(1);
    expect(onGranted).toHaveBeenCalledExactlyOnceWith("there");
    expect(status()).toBe("Your location may be used. You can change that in your browser.");
    expect(said.filter((text) => text.startsWith("Your location"))).toHaveLength(1);
    expect(document.activeElement).toBe(button("Use my location"));
    expect(personalization.decisions()).toMatchObject([
      { type: "ask", ask: "permission:geolocation", answer: "yes" },
    ]);
    observer.disconnect();
  });

  test("is told that the browser asks, and can leave it at that", async () => {
    open({ reactions: ["nothing"] });
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await reaches("waiting");
    expect(status()).toBe("One moment. Your browser may ask you now.");
    expect(button("Allow").getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button("Allow"));
    await userEvent.click(button("Not now"));
    await reaches("resting");
  });
});

describe("Not now", () => {
  test.each([
    ["by the button", () => userEvent.click(button("Not now"))],
    [
      "by Escape",
      async () => {
        await userEvent.tab();
        await userEvent.keyboard("{Escape}");
      },
    ],
  ])("%s leaves the alternative and a small link, and takes the focus there", async (_, put) => {
    const { source, personalization } = open();
    await reaches("explainer");
    await put();
    await reaches("resting");
    expect(buttons()).toEqual(["Use my location"]);
    expect(alternative()).toBeTruthy();
    expect(status()).toBe("Fine. You will find it here should you want it.");
    expect(document.activeElement).toBe(button("Use my location"));
    expect(source.requests()).toBe(0);
    expect(personalization.decisions()).toMatchObject([
      { type: "ask", ask: "permission:geolocation", answer: "later" },
    ]);
  });

  test("Escape elsewhere means nothing", async () => {
    open();
    await reaches("explainer");
    await userEvent.keyboard("{Escape}");
    expect(phase()).toBe("explainer");
  });

  test("holds 3 days, then 7, then 30, and 30 again", async () => {
    const { personalization, reload } = open();
    for (const days of [3, 7, 30, 30]) {
      await reaches("explainer");
      await userEvent.click(button("Not now"));
      await reaches("resting");
      personalization.advance(days * day - 1);
      reload();
      await act(async () => {});
      expect(phase()).toBe("resting");
      personalization.advance(1);
      reload();
    }
    await reaches("explainer");
  });

  test.each(["dismissed", "denied"] as const)(
    "while the browser asks counts once, however its question ends: %s",
    async (reaction) => {
      const { source, personalization, reload } = open({ reactions: ["nothing"] });
      for (const days of [3, 7]) {
        await reaches("explainer");
        await userEvent.click(button("Allow"));
        await reaches("waiting");
        await userEvent.click(button("Not now"));
        await reaches("resting");
        await act(async () => source.answer(reaction));
        act(() => source.become("prompt"));
        await reaches("resting");
        personalization.advance(days * day - 1);
        reload();
        await act(async () => {});
        expect(phase()).toBe("resting");
        personalization.advance(1);
        reload();
      }
      const ask = "permission:geolocation";
      expect(
        personalization.decisions().filter((one) => one.type === "ask" && one.ask === ask),
      ).toMatchObject([{ answer: "later" }, { answer: "later" }]);
    },
  );

  test("before a yes to the browser gives way to it", async () => {
    const { source, personalization } = open({ reactions: ["nothing"] });
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await reaches("waiting");
    await userEvent.click(button("Not now"));
    await reaches("resting");
    await act(async () => source.answer("granted"));
    await reaches("granted");
    expect(personalization.decisions()).toMatchObject([{ answer: "later" }, { answer: "yes" }]);
  });

  test("does not hold against the person: they start it, and are taken there", async () => {
    const { source, personalization } = open();
    await reaches("explainer");
    await userEvent.click(button("Not now"));
    await userEvent.click(button("Use my location"));
    await reaches("explainer");
    expect(document.activeElement).toBe(region());
    expect(source.requests()).toBe(0);
    await userEvent.click(button("Allow"));
    await reaches("granted");
    expect(personalization.decisions().at(-1)).toMatchObject({ answer: "yes" });
  });
});

test("nothing else asks while the browser does, also when the person started it", async () => {
  const { personalization } = open({ reactions: ["nothing"] });
  await reaches("explainer");
  await userEvent.click(button("Not now"));
  personalization.advance(60_000);
  await userEvent.click(button("Use my location"));
  await userEvent.click(button("Allow"));
  await reaches("waiting");
  act(() => void attentionOf(personalization).want({ id: "other", kind: "picker" }));
  await waitFor(() =>
    expect(attentionOf(personalization).state("other")).toMatchObject({ because: "dialog" }),
  );
});

describe("what the browser answers", () => {
  test("closing its question means not now; after the second time only the person brings it up", async () => {
    const { source, personalization, reload } = open({ reactions: ["dismissed"] });
    for (const days of [3, 7]) {
      await reaches("explainer");
      await userEvent.click(button("Allow"));
      await reaches("resting");
      expect(status()).toBe("Fine. You will find it here should you want it.");
      expect(document.activeElement).toBe(button("Use my location"));
      personalization.advance(days * day);
      reload();
    }
    await act(async () => {});
    expect(phase()).toBe("resting");
    personalization.advance(1000 * day);
    reload();
    await act(async () => {});
    expect(phase()).toBe("resting");
    expect(source.requests()).toBe(2);

    await userEvent.click(button("Use my location"));
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await waitFor(() => expect(source.requests()).toBe(3));
  });

  test("a no leaves no button to ask again, but the way back, and goes on by itself", async () => {
    const { source } = open({ reactions: ["denied"] });
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await reaches("denied");
    expect(buttons()).toEqual([]);
    expect(status()).toBe("Your browser keeps your location from this page.");
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));
    expect(screen.getAllByRole("listitem")[0]?.textContent).toBe(
      "Press the symbol at the start of the address bar.",
    );
    expect(alternative()).toBeTruthy();
    expect(document.activeElement).toBe(region());

    act(() => source.become("granted"));
    await reaches("granted");
    act(() => source.become("denied"));
    await reaches("denied");
    act(() => source.become("prompt"));
    await reaches("resting");
  });

  test("a no that was taken back while the page was hidden is seen when it is shown again", async () => {
    let standing: "denied" | "granted" = "denied";
    const request = () => Promise.resolve("there");
    open({ source: { name: "camera", request, query: () => standing } });
    await reaches("denied");
    standing = "granted";
    document.dispatchEvent(new Event("visibilitychange"));
    await reaches("granted");
    expect(buttons()).toEqual(["Use my camera"]);
  });

  test("a failure is told, can be tried again, and lets nothing else ask for a while", async () => {
    const { personalization } = open({ reactions: ["failed", "granted"] });
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await reaches("failed");
    expect(status()).toBe("Your location could not be found just now. You can try again.");
    const leave = attentionOf(personalization).want({ id: "other", kind: "picker" });
    await act(async () => {});
    expect(attentionOf(personalization).state("other")).toMatchObject({ because: "quiet" });
    leave();
    await userEvent.click(button("Allow"));
    await reaches("granted");
  });

  test("whoever said yes before is asked by the browser at once when they start it", async () => {
    const { source } = open();
    await reaches("explainer");
    await userEvent.click(button("Allow"));
    await reaches("granted");
    // Allowed for one visit only.
    act(() => source.become("prompt"));
    await reaches("resting");
    await userEvent.click(button("Use my location"));
    await reaches("granted");
    expect(source.requests()).toBe(2);
  });

  test("what cannot be had leaves the alternative alone", async () => {
    open({ source: pretend("geolocation", { standing: "unsupported" }) });
    await reaches("unsupported");
    expect(buttons()).toEqual([]);
    expect(status()).toBe("This browser cannot tell this page where you are.");
    expect(alternative()).toBeTruthy();
  });
});

describe("the host", () => {
  test("may hold an answer back, and is told what closed it", async () => {
    const reasons: string[] = [];
    const { personalization } = open({
      defaultOpen: true,
      onOpenChange: (_, details) => {
        reasons.push(details.reason);
        if (details.reason !== "granted") details.cancel();
      },
    });
    await userEvent.click(button("Not now"));
    expect(phase()).toBe("explainer");
    await userEvent.keyboard("{Escape}");
    expect(phase()).toBe("explainer");
    expect(personalization.decisions()).toEqual([]);
    await userEvent.click(button("Allow"));
    await reaches("granted");
    expect(reasons).toEqual(["later", "escape", "granted"]);
  });

  test("may decide by itself whether it is open", async () => {
    const source = pretend("geolocation");
    const personalization = createTestPersonalization();
    const { rerender } = render(
      <PermissionPage open={false} personalization={personalization} source={source} />,
    );
    await act(async () => {});
    expect(phase()).toBe("resting");
    rerender(<PermissionPage open personalization={personalization} source={source} />);
    expect(phase()).toBe("explainer");
  });

  test("may open it for somebody who put it off, because they reached for it", async () => {
    const { reload, unmount, personalization, source } = open();
    await reaches("explainer");
    await userEvent.click(button("Not now"));
    reload();
    await act(async () => {});
    expect(phase()).toBe("resting");
    unmount();
    open({ defaultOpen: true, personalization, source });
    expect(phase()).toBe("explainer");
  });

  test("that throws keeps its page", async () => {
    open({
      onGranted: () => {
        throw new Error("onGranted threw");
      },
      onOpenChange: () => {
        throw new Error("onOpenChange threw");
      },
      defaultOpen: true,
    });
    await userEvent.click(button("Allow"));
    await reaches("granted");
    expect(alternative()).toBeTruthy();
  });
});

test("of two prompts on a page one is open; the other waits for its turn, and half a minute more", async () => {
  const [steps, camera] = [pretend("steps"), pretend("camera")];
  const personalization = createTestPersonalization();
  const page = (
    <PermissionPage personalization={personalization} source={steps}>
      <Prompt source={camera} />
    </PermissionPage>
  );
  const { rerender } = render(page);
  const phases = () => screen.getAllByRole("region").map(({ dataset }) => dataset["phase"]);
  await waitFor(() => expect(phases()).toEqual(["explainer", "resting"]));
  await userEvent.click(button("Not now"));
  await waitFor(() => expect(phases()).toEqual(["resting", "resting"]));
  personalization.advance(30_000);
  rerender(<></>);
  rerender(page);
  await waitFor(() => expect(phases()).toEqual(["resting", "explainer"]));
});
