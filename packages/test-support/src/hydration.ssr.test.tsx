import { act } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Counter, Place, PlaceAttribute } from "./hydration.fixture.tsx";
import { hydrate, renderOnServer } from "./hydration.tsx";

const fixture = "./hydration.fixture.tsx";

describe("rendering on the server", () => {
  test("happens where there is no document", async () => {
    expect(await renderOnServer(fixture, "Place")).toBe("<p>server</p>");
  });

  test("names a missing export", async () => {
    await expect(renderOnServer(fixture, "Absent")).rejects.toThrow('no export "Absent"');
  });

  test("fails when the component throws", async () => {
    await expect(renderOnServer(fixture, "Broken")).rejects.toThrow("broken on purpose");
  });
});

describe("hydrating", () => {
  test("keeps the server's own elements and makes them work", async () => {
    const html = await renderOnServer(fixture, "Counter", { start: 3 });
    expect(html).toBe("<button>Seen 3 times</button>");
    const { container, errors } = hydrate(html, <Counter start={3} />);
    const button = container.querySelector("button");
    act(() => button?.click());
    expect(button?.textContent).toBe("Seen 4 times");
    expect(errors).toEqual([]);
  });

  test("fails when the text differs", async () => {
    const html = await renderOnServer(fixture, "Place");
    expect(() => hydrate(html, <Place />)).toThrow("Hydration was not clean");
  });

  test("fails when only an attribute differs", async () => {
    const html = await renderOnServer(fixture, "PlaceAttribute");
    expect(() => hydrate(html, <PlaceAttribute />)).toThrow("Hydration was not clean");
  });

  test("fails when a prop differs", async () => {
    const html = await renderOnServer(fixture, "Counter", { start: 1 });
    expect(() => hydrate(html, <Counter start={2} />)).toThrow("Hydration was not clean");
  });
});
