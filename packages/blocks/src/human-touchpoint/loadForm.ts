import type { CallbackForm } from "./later/CallbackForm.tsx";

/** What asks for a number. */
export type Form = typeof CallbackForm;

/** Loads it. Called when somebody wants to be called. */
export async function loadForm(): Promise<Form> {
  return (await import("./later/CallbackForm.tsx")).CallbackForm;
}
