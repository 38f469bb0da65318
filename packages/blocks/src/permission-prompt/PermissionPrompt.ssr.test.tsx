import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { PermissionPage } from "./permission-prompt.fixture.tsx";

test.each(["geolocation", "notifications", "camera", "microphone"] as const)(
  "%s: a server shows the alternative and asks nobody; the rest comes without an error",
  async (source) => {
    await commands.setPermission(source, "prompt");
    const html = await renderOnServer("./permission-prompt.fixture.tsx", "PermissionPage", { source });
    const page = document.createRange().createContextualFragment(html);
    expect(page.querySelector("section")?.dataset["phase"]).toBe("resting");
    expect(page.querySelector("input[name=place]")).toBeTruthy();
    expect(page.querySelector("[role=status]")?.textContent).toBe("");
    expect(page.querySelector("[style]")).toBeNull();

    const { errors } = hydrate(html, <PermissionPage source={source} />);
    await waitFor(() => expect(screen.getByRole("region").dataset["phase"]).toBe("explainer"));
    await userEvent.click(screen.getByRole("button", { name: "Not now" }));
    await waitFor(() => expect(screen.getByRole("region").dataset["phase"]).toBe("resting"));
    expect(errors).toEqual([]);
  },
);

test("what is open from the first is open on a server, with a button that works everywhere", async () => {
  const props = { defaultOpen: true };
  const html = await renderOnServer("./permission-prompt.fixture.tsx", "PermissionPage", props);
  expect(html).toContain(">Allow</button>");
  expect(html).not.toContain("<geolocation");
  const { errors } = hydrate(html, <PermissionPage {...props} />);
  await waitFor(() => expect(document.querySelector("geolocation")).toBeTruthy());
  expect(errors).toEqual([]);
});
