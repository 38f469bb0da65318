"use client";
import { Choices } from "./Choices.tsx";
import { Close } from "./Close.tsx";
import { Counterfactual } from "./Counterfactual.tsx";
import { Reasons } from "./Reasons.tsx";
import { Summary } from "./Summary.tsx";
import { Title } from "./Title.tsx";

/** `WhyPopover.Panel`, which says what it is. */
export function Panel() {
  return (
    <>
      <Title />
      <Summary />
      <Reasons />
      <Counterfactual />
      <Choices />
      <Close />
    </>
  );
}
