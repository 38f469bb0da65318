import { fromProvider, memoryStorage, type ProviderRanking, type SignalDraft } from "@rapport/core";
import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { act } from "@testing-library/react";
import { expect, test } from "vitest";
import { Page, twenty } from "./ssr.fixture.tsx";
import { createTestPersonalization } from "./testing.tsx";

const order = ["13", "2", "17", "5", "8", "11", "0", "4"];

/** What a server makes of a provider's answer, as the browser receives it: JSON. */
const ranking = JSON.parse(
  JSON.stringify(
    fromProvider({
      provider: "Recombee",
      attribution: "r-1",
      time: Date.UTC(2026, 10, 1),
      reasons: [{ code: "item", item: "odd-one", title: "Title odd-one" }],
      items: order.map((id) => ({ id })),
    }),
  ),
) as ProviderRanking;

const onServer = (): Promise<string> => renderOnServer("./ssr.fixture.tsx", "ServerPage", { ranking });

const idsOf = (container: ParentNode): (string | undefined)[] =>
  [...container.querySelectorAll<HTMLElement>("li")].map((card) => card.dataset["id"]);
const isPending = (container: ParentNode) =>
  container.querySelector("section")?.dataset["pending"] === "true";

/** A browser in which somebody has left signals. */
function returning(known: readonly SignalDraft[]) {
  const earlier = createTestPersonalization();
  earlier.recordAll(known);
  return createTestPersonalization({ storage: memoryStorage(earlier.entries()) });
}

test("a provider's ranking renders on a server with its reasons, and hydrates unchanged", async () => {
  const html = await onServer();
  expect(idsOf(document.createRange().createContextualFragment(html))).toEqual(order);
  expect(html.match(/Goes with Title odd-one/g)).toHaveLength(order.length);
  const personalization = returning([
    { type: "rate", value: 1, item: { id: "x", title: "X", traits: ["genre:even"] } },
  ]);
  const { container, errors } = hydrate(html, <Page personalization={personalization} ranking={ranking} />);
  expect(idsOf(container)).toEqual(order);
  await act(() => personalization.ready);
  expect(idsOf(container)).toEqual(order);
  expect(isPending(container)).toBe(false);
  expect(errors).toEqual([]);
});

test("what was hidden on an earlier day leaves with the next update, and the order stays the provider's", async () => {
  const [first] = order;
  const hidden = twenty.find(({ id }) => id === first) as (typeof twenty)[number];
  const personalization = returning([{ type: "hide", item: hidden }]);
  const { container, errors } = hydrate(
    await onServer(),
    <Page personalization={personalization} ranking={ranking} />,
  );
  await act(() => personalization.ready);
  expect(isPending(container)).toBe(true);
  act(() => container.querySelector("button")?.click());
  expect(idsOf(container)).toEqual(order.slice(1));
  expect(isPending(container)).toBe(false);
  expect(errors).toEqual([]);
});
