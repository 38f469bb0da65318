import type { Personalization } from "@rapport/core";
import { attentionOf, configureAttention, setback } from "@rapport/core/attention";
import { type AskedOptions, askedPersonalizationFor } from "@rapport/fixtures";
import { act, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { ConsentPage } from "../../internals/consent-page.fixture.tsx";
import { newcomer } from "../../internals/film-page.fixture.tsx";
import { ConsentFooter } from "../consent-links/index.ts";
import { PreferencePicker } from "../preference-picker/index.ts";
import { ConsentBar } from "./index.ts";

const options = [{ trait: "genre:noir" }, { trait: "genre:romance" }];

const show = async (asked: AskedOptions = {}, prepare?: (personalization: Personalization) => void) => {
  const personalization = askedPersonalizationFor(newcomer, asked);
  configureAttention(personalization, { pause: 0 });
  prepare?.(personalization);
  render(
    <ConsentPage personalization={personalization}>
      <ConsentBar />
      <main>
        <PreferencePicker
          ask="first-picks"
          title="What would you love to see more of?"
          options={options}
          waiting={<p>Later</p>}
        />
      </main>
      <ConsentFooter />
    </ConsentPage>,
  );
  await personalization.ready;
  return personalization;
};

const banner = () => screen.queryByRole("region", { name: "Your data at Film night" });
const picker = () => screen.queryByRole("group", { name: "What would you love to see more of?" });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("the banner is asked first, and the picker after its answer: one question at a time", async () => {
  await show();
  await expect.poll(banner).not.toBeNull();
  expect(picker()).toBeNull();
  expect(screen.getByText("Later")).toBeTruthy();
  await press("Allow");
  await expect.poll(picker).not.toBeNull();
  expect(banner()).toBeNull();
  expect(screen.queryByText("Later")).toBeNull();
});

test.each([
  ["Skip", "later"],
  ["Save", "yes"],
])("the picker is answered by %s, and that is remembered", async (name, answer) => {
  const personalization = await show({ answered: "granted" });
  await expect.poll(picker).not.toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "noir" }));
  await press(name);
  await expect.poll(picker).toBeNull();
  expect(personalization.decisions().at(-1)).toMatchObject({ type: "ask", ask: "first-picks", answer });
});

test("what saving did is told after the picker has gone", async () => {
  await show({ answered: "granted" });
  await expect.poll(picker).not.toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "noir" }));
  await press("Save");
  await screen.findByText(/^Your picks are saved\./);
});

test("the banner waits while a dialog is open, and cannot be seen, read or reached until then", async () => {
  let close = (): void => {};
  const personalization = await show({}, (person) => {
    close = attentionOf(person).hold("dialog");
  });
  await expect
    .poll(() => attentionOf(personalization).state("consent"))
    .toEqual({ status: "waiting", because: "dialog" });
  expect(banner()).toBeNull();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.textContent).toBe("Your choices");
  act(close);
  expect(banner()).not.toBeNull();
});

test("the banner is asked although it is quiet, and the picker is not", async () => {
  await show({}, (person) => setback(person));
  await expect.poll(banner).not.toBeNull();
  await press("Refuse");
  await expect.poll(banner).toBeNull();
  expect(picker()).toBeNull();
});

test("whoever brings the banner back is not made to wait, and nothing else is asked meanwhile", async () => {
  const personalization = await show({ answered: "refused" }, (person) =>
    attentionOf(person).hold("checkout"),
  );
  await press("Your choices");
  expect(banner()).not.toBeNull();
  await userEvent.keyboard("{Escape}");
  expect(banner()).toBeNull();
  await press("Your choices");
  const stop = attentionOf(personalization).want({ id: "help", kind: "help" });
  await expect.poll(() => attentionOf(personalization).state("help")).toMatchObject({ status: "waiting" });
  stop();
});
