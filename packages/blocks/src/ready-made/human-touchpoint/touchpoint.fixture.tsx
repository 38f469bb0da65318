import { createPersonalization, type Messages } from "@rapport/core";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import { type ReactNode, useState } from "react";
import type { OpeningHours } from "../../human-touchpoint/index.ts";
import { HelpCard, type HelpCardProps } from "./index.ts";

const nineToSix = [["9:00", "18:00"]] as const;

/** On weekdays from nine to six, by UTC. */
export const weekdays: OpeningHours = {
  timeZone: "UTC",
  weekly: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
};

/** 2 November 2026, a Monday, half past ten, UTC. */
export const monday = Date.UTC(2026, 10, 2, 10, 30);
export const minute = 60_000;
export const hour = 60 * minute;

export interface TouchpointPageProps extends HelpCardProps {
  /** What the clock of the page shows, in milliseconds since the epoch. @default a Monday, half past ten */
  now?: number;
  /** @default those of the language of the page */
  messages?: Messages;
}

/** A page that has people to talk to. */
export function TouchpointPage({
  now = monday,
  messages,
  hours = weekdays,
  waiting,
  phone = "+49 30 901820",
  children,
  ...card
}: TouchpointPageProps): ReactNode {
  const [personalization] = useState(() => createPersonalization({ clock: () => now }));
  const words = useFilmMessages();
  return (
    <PersonalizationProvider personalization={personalization} messages={messages ?? words}>
      <HelpCard
        hours={hours}
        waiting={waiting ?? { minutes: 4, time: now - 2 * minute }}
        phone={phone}
        {...card}
      >
        {children ?? (
          <p>
            Write to <a href="mailto:help@shop.example">help@shop.example</a>. We answer within a day.
          </p>
        )}
      </HelpCard>
    </PersonalizationProvider>
  );
}
