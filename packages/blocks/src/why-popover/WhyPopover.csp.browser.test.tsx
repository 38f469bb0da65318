import { render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { findPanel } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";

// A page of its own: a policy cannot be taken back.

/** A host's strict policy, as far as it concerns what a block does once its code is there. */
function setPolicy(): SecurityPolicyViolationEvent[] {
  const violations: SecurityPolicyViolationEvent[] = [];
  document.addEventListener("securitypolicyviolation", (event) => violations.push(event));
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content =
    "style-src 'self'; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'";
  document.head.append(policy);
  return violations;
}

test("opening, acting and closing pass a strict policy", async () => {
  const violations = setPolicy();
  render(<FilmShelf shown={["drive-my-car"]} />);
  await userEvent.click(await screen.findByRole("button", { name: /Why am I seeing/ }));
  await findPanel();
  const [forget] = screen.getAllByRole("button", { name: "Forget this" });
  await userEvent.click(forget as HTMLElement);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(violations.map(({ violatedDirective, sample }) => `${violatedDirective} ${sample}`)).toEqual([]);

  // The policy is really in force: this is what would have been seen.
  document.body.setAttribute("style", "color: red");
  await waitFor(() =>
    expect(violations.map((event) => event.effectiveDirective)).toEqual(["style-src-attr"]),
  );
});
