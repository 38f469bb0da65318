import { PermissionCard } from "@rapport/blocks/ready-made/permission-prompt";
import { usePersonalization } from "@rapport/react";
import { type FormEvent, type ReactNode, useState } from "react";
import { purpose } from "./fitness-person.ts";
import { createPhone, type PhoneAnswer } from "./phone.ts";

/** Steps from the phone, if the person wants that, or typed in, which always works. */
export function Steps({ answer }: { readonly answer: PhoneAnswer }): ReactNode {
  const personalization = usePersonalization();
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
        {reached ? "Or type them in:" : "Steps today:"}{" "}
        <input name="steps" type="number" min="1" max="200000" inputMode="numeric" />
      </label>
      <button type="submit" className="rapport-button">
        Add
      </button>
    </form>
  );
  if (!reached)
    return (
      <>
        {form}
        <button type="button" className="rapport-link" onClick={() => setReached(true)}>
          Count my steps for me
        </button>
      </>
    );
  return (
    <PermissionCard
      source={phone}
      defaultOpen
      level={3}
      title="Count your steps for you?"
      benefit="Your steps add up by themselves, and you type nothing in."
      reads="The number of your steps today. Not where you go, and not your heart rate."
      recovery="Allow motion for this page in the settings of your phone."
      onGranted={add}
      alternative={form}
    />
  );
}
