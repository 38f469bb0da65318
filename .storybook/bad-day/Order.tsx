import { HelpCard } from "@rapport/blocks/ready-made/human-touchpoint";
import { endQuiet, quietUntil, setback } from "@rapport/core/attention";
import { storyTime } from "@rapport/fixtures";
import { usePageLocale } from "@rapport/fixtures/words";
import { usePersonalization } from "@rapport/react";
import { type ReactNode, useState } from "react";
import { badDayWords } from "./bad-day-words.ts";

const day = [["9:00", "18:00"]] as const;
const hours = { timeZone: "UTC", weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 7: day } };

/** An order whose payment fails: said plainly, with what is true and what can be done, and a person beside it. */
export function Order(): ReactNode {
  const personalization = usePersonalization();
  const words = badDayWords[usePageLocale()].order;
  const [stage, setStage] = useState<"open" | "failed" | "sorted">(
    quietUntil(personalization) === undefined ? "open" : "failed",
  );

  const pay = (): void => {
    setStage("failed");
    setback(personalization);
  };
  const sortOut = (): void => {
    setStage("sorted");
    endQuiet(personalization);
  };

  return (
    <section className="bad-day-order" aria-labelledby="bad-day-order">
      <h2 id="bad-day-order">{words.title}</h2>
      <p>{words.what}</p>
      <p role="status" className="bad-day-news">
        {stage === "open" ? "" : words[stage]}
      </p>
      {stage === "open" && (
        <button type="button" className="rapport-button" onClick={pay}>
          {words.pay}
        </button>
      )}
      {stage === "failed" && (
        <>
          <HelpCard
            level={3}
            hours={hours}
            waiting={{ minutes: 3, time: storyTime - 60_000 }}
            phone="+49 30 901820"
            onCallback={() => {}}
          />
          <button type="button" className="rapport-button" onClick={sortOut}>
            {words.sortOut}
          </button>
        </>
      )}
    </section>
  );
}
