import type { OpeningHours } from "@rapport/blocks/human-touchpoint";
import { ConsentBar } from "@rapport/blocks/ready-made/consent-banner";
import { HelpCard } from "@rapport/blocks/ready-made/human-touchpoint";
import { PreferencePicker } from "@rapport/blocks/ready-made/preference-picker";
import { configureAttention, setback, tabSlot } from "@rapport/core/attention";
import { usePersonalization } from "@rapport/react";
import { useAttention } from "@rapport/react/attention";
import { type ReactNode, useEffect, useState } from "react";
import type { View } from "./scenario.ts";

const allDay = [["0:00", "24:00"]] as const;
const always: OpeningHours = {
  timeZone: "Europe/Berlin",
  weekly: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
};
const never: OpeningHours = { timeZone: "Europe/Berlin", weekly: {} };
const unreadable: OpeningHours = { timeZone: "Nowhere", weekly: {} };

const options = [{ trait: "genre:noir" }, { trait: "genre:romance" }];

/** The way to a person, open, closed and with hours that cannot be read; and asks that share one budget over all tabs. */
export function Help({ scenario: { visitor } }: Parameters<View>[0]): ReactNode {
  const personalization = usePersonalization();
  useEffect(() => {
    configureAttention(personalization, { slot: tabSlot("film-night"), pause: 0 });
  }, [personalization]);
  const [news, setNews] = useState("");
  return (
    <>
      {visitor === "asked" && <ConsentBar />}
      <HelpCard
        title="Open"
        hours={always}
        phone="+49 30 901820"
        onChat={() => setNews("The chat is open.")}
        onCallback={({ phone }) => setNews(`Asked for ${phone}.`)}
      />
      <HelpCard title="Closed" hours={never} phone="112">
        <p>Write to us.</p>
      </HelpCard>
      <HelpCard title="Unreadable" hours={unreadable} phone="113" />
      <PreferencePicker
        ask="picks"
        title="More of what?"
        options={options}
        waiting={<p>Nothing is asked.</p>}
      />
      <button type="button" onClick={() => setback(personalization)}>
        Something went wrong
      </button>
      <Trace />
      <p role="status">{news}</p>
    </>
  );
}

function Trace(): ReactNode {
  const { trace } = useAttention();
  return (
    <ul aria-label="Asks">
      {trace.map(({ ask, state }) => (
        <li key={ask.id}>{`${ask.id}: ${"because" in state ? state.because : state.status}`}</li>
      ))}
    </ul>
  );
}
