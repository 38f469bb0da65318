import { PermissionCard } from "@rapport/blocks/ready-made/permission-prompt";
import { usePageLocale } from "@rapport/fixtures/words";
import { usePersonalization } from "@rapport/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { purpose } from "./fitness-person.ts";
import { fitnessWords } from "./fitness-words.ts";
import { createPhone, type PhoneAnswer } from "./phone.ts";

/** Steps from the phone, if the person wants that, or typed in, which always works. */
export function Steps({ answer }: { readonly answer: PhoneAnswer }): ReactNode {
  const personalization = usePersonalization();
  const words = fitnessWords[usePageLocale()];
  const [phone] = useState(() => createPhone(answer));
  /** Nothing is asked before the person reaches for it. */
  const [reached, setReached] = useState(false);
  const add = (steps: number): void =>
    void (steps > 0 && personalization.record({ type: "count", counter: "step", by: steps, purpose }));
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    add(Number(new FormData(event.currentTarget).get("steps")));
    event.currentTarget.reset();
  };
  const form = (
    <form className="fitness-steps" onSubmit={onSubmit}>
      <label>
        {reached ? words.orType : words.stepsToday}{" "}
        <input name="steps" type="number" min="1" max="200000" inputMode="numeric" />
      </label>
      <button type="submit" className="rapport-button">
        {words.add}
      </button>
    </form>
  );
  if (!reached)
    return (
      <>
        {form}
        <button type="button" className="rapport-link" onClick={() => setReached(true)}>
          {words.countForMe}
        </button>
      </>
    );
  return (
    <PermissionCard
      source={phone}
      defaultOpen
      level={3}
      title={words.ask.title}
      benefit={words.ask.benefit}
      reads={words.ask.reads}
      recovery={words.ask.recovery}
      onGranted={add}
      alternative={form}
    />
  );
}
