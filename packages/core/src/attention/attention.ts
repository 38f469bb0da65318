import type { AskAnswer } from "../consent/decision.ts";
import type { Ask, AskState, Traced, Waiting } from "./ask.ts";

/** The one budget for a person's attention: of everything that would like to ask, one ask at a time is shown. */
export interface Attention {
  /**
   * Queues an ask. Nothing is decided before the current task has ended, so that of those that come together the most important
   * one is first.
   * @returns How to stop wanting it. It can be called twice.
   * @throws RapportError in development, if the ask has no id or kind.
   */
  want(ask: Ask): () => void;
  /** Where an ask stands. The same object for as long as nothing changes. */
  state(id: string): AskState;
  /** Runs a listener whenever the state of an ask has changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Remembers what the person answered: "yes" and "never" for good, "later" for a while. For every tab and visit, as far as the
   * person allowed storage.
   */
  answer(id: string, answer: AskAnswer): void;
  /**
   * Lets nothing new be shown, for example while the person checks out. With `checkout` and `held` what is shown goes, too,
   * except for consent.
   * @returns How to let go again. It can be called twice.
   */
  hold(reason: Extract<Waiting, "checkout" | "dialog" | "held" | "typing">): () => void;
  /** An error was shown to the person: nothing but consent and help asks for a while. */
  failed(): void;
  /** What is wanted and why it is shown or not, in the order of priority. The same array for as long as nothing changes. */
  trace(): readonly Traced[];
}
