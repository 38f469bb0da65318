import { endQuiet, setback } from "@rapport/core/attention";
import { act, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../styles/styles.css";
import { button, card, celebrate, isMoving } from "./celebration-tests.fixture.ts";
import { loadShare } from "./loadShare.ts";
import { athlete, CelebrationPage } from "./milestone-celebration.fixture.tsx";

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "canShare");
  Reflect.deleteProperty(navigator, "share");
});

const status = () => screen.getByRole("status").textContent ?? "";
const picture = () => screen.getByRole<HTMLCanvasElement>("img", { name: "Picture: Ten workouts" });

/** Shows the picture of a celebration, ready to leave. */
async function preview(words?: Parameters<typeof CelebrationPage>[0]["describe"]) {
  const person = athlete();
  render(<CelebrationPage personalization={person} share {...(words && { describe: words })} />);
  await celebrate(person);
  await userEvent.click(button("Share"));
  await waitFor(() => expect(button(/this picture$/).getAttribute("aria-disabled")).toBe("false"));
}

/** A browser that hands files to other apps. */
function withShare(share: (data: ShareData) => Promise<void>) {
  Object.assign(navigator, { canShare: () => true, share });
}

describe("sharing", () => {
  test("is asked for, and shows first what would leave", async () => {
    const person = athlete();
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click");
    render(<CelebrationPage personalization={person} share />);
    await celebrate(person);
    expect(document.querySelector(".rapport-milestone-picture")).toBeNull();
    await userEvent.click(button("Share"));
    expect(await screen.findByText("The picture says this and nothing else about you.")).toBeTruthy();
    expect(button("Share").getAttribute("aria-expanded")).toBe("true");
    expect(isMoving()).toBe(false);
    expect(picture().width / picture().height).toBeCloseTo(1200 / 630);
    expect(click).not.toHaveBeenCalled();
    await userEvent.click(button("Share"));
    expect(document.querySelector(".rapport-milestone-picture")).toBeNull();
    expect(card()).not.toBeNull();
  });

  test.each(["the person closes the card", "something goes wrong"])(
    "leaves nothing in the next card when %s",
    async (what) => {
      const person = athlete();
      const onEnd = vi.fn();
      render(<CelebrationPage personalization={person} share onEnd={onEnd} />);
      await celebrate(person);
      if (what === "something goes wrong") {
        await userEvent.click(button("Share"));
        await screen.findByText("The picture says this and nothing else about you.");
        act(() => void setback(person));
      } else
        act(() => {
          // The code of the picture comes after the card is gone.
          button("Share").click();
          button("Close").click();
        });
      expect(card()).toBeNull();
      expect(onEnd.mock.calls).toEqual([[what === "something goes wrong" ? "interrupted" : "close"]]);
      await act(loadShare);
      act(() => endQuiet(person));
      person.advance(60_000);
      act(() => void person.record({ type: "own", item: { id: "a", title: "A", traits: [] } }));
      expect(await screen.findByRole("region", { name: "First list finished" })).toBeTruthy();
      expect(document.querySelector(".rapport-milestone-picture")).toBeNull();
      expect(button("Share").getAttribute("aria-expanded")).toBe("false");
    },
  );

  test("downloads the picture where there is no other way", async () => {
    const saved: { name: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, href: this.href });
    });
    await preview();
    await userEvent.click(button("Download this picture"));
    await waitFor(() => expect(status()).toContain("The picture was downloaded."));
    expect(saved).toEqual([{ name: "milestone.png", href: expect.stringMatching(/^blob:/) }]);
  });

  test("hands a picture to another app where there is one, in the click", async () => {
    const shared: { data: ShareData; active: boolean }[] = [];
    withShare(async (data) => void shared.push({ data, active: navigator.userActivation.isActive }));
    await preview();
    await userEvent.click(button("Share this picture"));
    await waitFor(() => expect(status()).toContain("Shared."));
    expect(shared).toHaveLength(1);
    expect(shared[0]?.active).toBe(true);
    expect(shared[0]?.data.title).toBe("Ten workouts");
    const [file] = shared[0]?.data.files ?? [];
    const drawn = await createImageBitmap(file as File);
    expect([file?.type, file?.name, drawn.width, drawn.height]).toEqual([
      "image/png",
      "milestone.png",
      1200,
      630,
    ]);
  });

  test("says nothing if the person changes their mind, and what went wrong if something does", async () => {
    const failures = [new DOMException("no", "AbortError"), new DOMException("no", "NotAllowedError")];
    withShare(() => Promise.reject(failures.shift()));
    await preview();
    await userEvent.click(button("Share this picture"));
    expect(status()).not.toContain("hared.");
    await userEvent.click(button("Share this picture"));
    await waitFor(() => expect(status()).toContain("This did not work. Nothing was shared."));
  });

  test("holds nothing of the person: two of them have the same picture", async () => {
    const pixels = (): string => picture().toDataURL();
    await preview();
    const first = pixels();
    document.body.replaceChildren();
    await preview(() => ({ title: "Ten workouts", badge: "10", text: "Well done, Mina, in Lisbon." }));
    expect(pixels()).toBe(first);
    document.body.replaceChildren();
    await preview(() => ({ title: "Ten workouts", badge: "11" }));
    expect(pixels()).not.toBe(first);
  });
});
