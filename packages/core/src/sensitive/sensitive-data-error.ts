import { RapportError } from "../rapport-error.ts";

/** Thrown in development where something would be learnt that must never be learnt about a person. */
export class SensitiveDataError extends RapportError {
  override readonly name = "SensitiveDataError";
  /** What it is about: a `topic` of the list. */
  readonly topic: string;

  constructor(topic: string, where: string) {
    super(
      `a signal was not recorded, because "${where}" tells about ${topic}. Nobody wants that inferred about them. ` +
        "Take such traits out of the catalogue; hiding and muting them stays possible.",
    );
    this.topic = topic;
  }
}
