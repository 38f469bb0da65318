import { keptIn } from "../kept-in.ts";
import type { Personalization } from "../personalization.ts";
import { Arbiter } from "./arbiter.ts";
import type { Attention } from "./attention.ts";
import { browserSurroundings } from "./browser/browser-surroundings.ts";
import type { AttentionOptions } from "./options.ts";

const arbiters = new WeakMap<Personalization, Arbiter>();

function arbiterOf(personalization: Personalization): Arbiter {
  return keptIn(arbiters, personalization, () => new Arbiter(personalization, browserSurroundings()));
}

/** The budget of a person: one, made when it is first asked for. Safe on a server, where everything waits. */
export function attentionOf(personalization: Personalization): Attention {
  return arbiterOf(personalization);
}

/** Arranges the asks of a person in another way. What is left out stays as it is. */
export function configureAttention(personalization: Personalization, options: AttentionOptions): void {
  arbiterOf(personalization).configure(options);
}
