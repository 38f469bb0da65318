import { createPersonalization, type Personalization } from "@rapport/core";
import { attentionOf, setback } from "@rapport/core/attention";
import { english } from "@rapport/core/messages/en";
import { act, render, screen } from "@testing-library/react";
import { type ReactNode, StrictMode, useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { PersonalizationProvider } from "./PersonalizationProvider.tsx";
import { type AskOptions, useAsk } from "./useAsk.ts";
import { useAttention } from "./useAttention.ts";
import { useHold } from "./useHold.ts";

const steps: AskOptions = { id: "steps", kind: "permission" };
const cookies: AskOptions = { id: "consent", kind: "consent" };

function Asking(ask: AskOptions): ReactNode {
  const { status, answer } = useAsk(ask);
  if (status !== "showing") return null;
  return (
    <section aria-label={ask.id}>
      <button type="button" onClick={() => answer("later")}>
        Not now
      </button>
    </section>
  );
}

const shown = () => screen.queryAllByRole("region").map((region) => region.getAttribute("aria-label"));

const show = (children: ReactNode): Personalization => {
  const personalization = createPersonalization();
  render(
    <StrictMode>
      <PersonalizationProvider personalization={personalization} messages={english}>
        {children}
      </PersonalizationProvider>
    </StrictMode>,
  );
  return personalization;
};

test("one of two asks is shown, the more important one", async () => {
  show(
    <>
      <Asking {...steps} />
      <Asking {...cookies} />
    </>,
  );
  await screen.findByRole("region");
  expect(shown()).toEqual(["consent"]);
});

test("an answer takes it away, and is kept", async () => {
  const personalization = show(<Asking {...steps} />);
  await userEvent.click(await screen.findByRole("button"));
  expect(shown()).toEqual([]);
  expect(personalization.decisions()).toMatchObject([{ type: "ask", ask: "steps", answer: "later" }]);
});

test("what is not wanted is not asked", async () => {
  const personalization = show(
    <>
      <Asking {...cookies} wanted={false} />
      <Asking {...steps} />
    </>,
  );
  await screen.findByRole("region", { name: "steps" });
  expect(attentionOf(personalization).state("consent")).toEqual({ status: "waiting", because: "unwanted" });
});

test("a component that is there holds everything but what must be asked", async () => {
  function Shop(): ReactNode {
    const [isPaying, setIsPaying] = useState(true);
    useHold("checkout", isPaying);
    return (
      <button type="button" onClick={() => setIsPaying(false)}>
        Paid
      </button>
    );
  }
  show(
    <>
      <Shop />
      <Asking {...steps} />
    </>,
  );
  expect(shown()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Paid" }));
  await screen.findByRole("region", { name: "steps" });
});

test("the trace tells why each ask waits, and follows", async () => {
  function Trace(): ReactNode {
    const { trace, failed } = useAttention();
    return (
      <>
        <output>
          {trace.map(({ ask, state }) => `${ask.id} ${"because" in state ? state.because : state.status}. `)}
        </output>
        <button type="button" onClick={failed}>
          Fail
        </button>
      </>
    );
  }
  const personalization = show(
    <>
      <Trace />
      <Asking {...steps} wanted={false} />
      <Asking id="ten" kind="milestone" />
    </>,
  );
  await expect.poll(() => screen.getByRole("status").textContent).toBe("ten showing. ");
  await userEvent.click(screen.getByRole("button", { name: "Fail" }));
  expect(shown()).toEqual(["ten"]);
  act(() => void setback(personalization));
  expect(screen.getByRole("status").textContent).toBe("ten quiet. ");
  expect(shown()).toEqual([]);
});
