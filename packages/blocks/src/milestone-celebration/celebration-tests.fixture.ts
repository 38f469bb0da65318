import { screen } from "@testing-library/react";
import { cdp } from "vitest/browser";
import { train } from "./milestone-celebration.fixture.tsx";

/** Lets frames pass until something holds; the test ends the wait if it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}

/** The card, or null. */
export const card = (): HTMLElement | null => screen.queryByRole("region");
export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const confetti = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(".rapport-milestone-confetti");
export const isMoving = (): boolean => confetti() !== null;

/** Sets what the system of the person says. */
export const emulate = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** The tenth workout, and the card that celebrates it. */
export async function celebrate(person: Parameters<typeof train>[0], times = 10): Promise<HTMLElement> {
  train(person, times);
  return screen.findByRole("region");
}
