import { CmpApi } from "@iabtechlabtcf/cmpapi";
import { GVL, TCModel, TCString, type VendorList } from "@iabtechlabtcf/core";
import "@iabtechlabtcf/stub";
import { afterEach, describe, expect, it } from "vitest";
import { createOutbox } from "../outbox/outbox.ts";
import { createPersonalization } from "../personalization.ts";
import type { Entry } from "../signals/signal.ts";
import { item } from "../testing/builders.fixture.ts";
import { tcfConsent, type TcfOptions } from "./tcf-consent.ts";
import { withLevel } from "./with-level.ts";

const options: TcfOptions = { purposes: { recommendations: { kinds: ["behavioral"], purposes: [1, 5, 6] } } };
const open = { type: "open", item: item("noir") } as const;

/** Of the framework, with one vendor. */
const vendors: VendorList = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 1,
  tcfPolicyVersion: 4,
  lastUpdated: "2026-01-01T00:00:00Z",
  purposes: Object.fromEntries(
    Array.from({ length: 11 }, (_, at) => [at + 1, { id: at + 1, name: `Purpose ${at + 1}` }]),
  ),
  specialPurposes: {},
  features: {},
  specialFeatures: {},
  stacks: {},
  vendors: {
    7: {
      id: 7,
      name: "Vendor",
      purposes: [1, 5, 6],
      legIntPurposes: [],
      flexiblePurposes: [],
      specialPurposes: [],
      features: [],
      specialFeatures: [],
      policyUrl: "https://example.com",
    },
  },
} as unknown as VendorList;

function answer(purposes: readonly number[], vendor = false): string {
  const model = new TCModel(new GVL(vendors));
  model.cmpId = 31;
  model.cmpVersion = 1;
  model.purposeConsents.set([...purposes]);
  if (vendor) model.vendorConsents.set(7);
  return TCString.encode(model);
}

const cmp = new CmpApi(31, 1, true);
let unmount = (): void => {};
afterEach(() => unmount());

function personWith(more: Partial<TcfOptions> = {}) {
  const person = createPersonalization({ consent: tcfConsent({ ...options, ...more }) });
  unmount = person.mount();
  return person;
}

describe("the consent of a CMP", () => {
  it("is nothing before it has answered, also while it asks", () => {
    const person = personWith();
    expect(person.record(open)).toMatchObject({ refusal: "no-consent" });
    cmp.update("", true);
    expect(person.record(open)).toMatchObject({ refusal: "no-consent" });
    expect(person.consent.storing?.([])).toBe(false);
  });

  it("counts for the purposes it is about, and is followed: withdrawn there, it is not read here in the same tick", () => {
    const person = personWith();
    cmp.update(answer([1, 5]), false);
    expect(person.record(open)).toMatchObject({ recorded: false });
    expect(person.consent.storing?.([])).toBe(true);
    cmp.update(answer([1, 5, 6]), false);
    expect(person.record(open)).toMatchObject({ recorded: true });
    expect(person.record({ ...open, kind: "intent" })).toMatchObject({ recorded: false });
    expect(person.record({ ...open, purpose: "ads" })).toMatchObject({ recorded: false });
    const causes: string[] = [];
    person.subscribe(({ cause }) => causes.push(cause));
    cmp.update(answer([1]), false);
    expect(person.signals()).toEqual([]);
    expect(causes).toContain("consent");
  });

  it("may need a vendor", () => {
    const person = personWith({ vendor: 7 });
    cmp.update(answer([1, 5, 6]), false);
    expect(person.record(open)).toMatchObject({ recorded: false });
    cmp.update(answer([1, 5, 6], true), false);
    expect(person.record(open)).toMatchObject({ recorded: true });
  });

  it("where the GDPR does not apply, is what the host says, and no by default", () => {
    const person = personWith();
    cmp.update(null);
    expect(person.record(open)).toMatchObject({ recorded: false });
    unmount();
    expect(personWith({ grantedOutsideGdpr: true }).record(open)).toMatchObject({ recorded: true });
  });

  it("is not followed any more once nothing is mounted", () => {
    const person = personWith();
    cmp.update(answer([1, 5, 6]), false);
    unmount();
    cmp.update(answer([]), false);
    expect(person.record(open)).toMatchObject({ recorded: true });
  });

  it("can be narrowed by the person's level", () => {
    const person = createPersonalization({ consent: withLevel(tcfConsent(options)) });
    unmount = person.mount();
    cmp.update(answer([1, 5, 6]), false);
    expect(person.record(open)).toMatchObject({ recorded: true });
    person.decide({ type: "level", level: 1 });
    expect(person.record(open)).toMatchObject({ recorded: false });
    expect(person.signals()).toEqual([]);
  });

  it("that ends leaves the way open for what the person takes back from the server", async () => {
    const person = personWith();
    const sent: Entry[] = [];
    const outbox = createOutbox(person, { send: async (entries) => void sent.push(...entries) });
    const stop = outbox.mount();
    const types = () => sent.map(({ type }) => type);
    cmp.update(answer([1, 5, 6]), false);
    const hidden = person.record({ type: "hide", item: item("noir") });
    await expect.poll(types).toEqual(["hide"]);
    cmp.update(answer([]), false);
    person.record({ type: "hide", item: item("romance") });
    person.retract(hidden.recorded ? [hidden.signal.id] : []);
    await expect.poll(types).toEqual(["hide", "retract"]);
    await outbox.flush();
    expect(types()).toEqual(["hide", "retract"]);
    stop();
  });
});
