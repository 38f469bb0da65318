/** An error whose message says what happened, why it matters and how to fix it. */
export class RapportError extends Error {
  override name = "RapportError";

  /** @param message Without the prefix `Rapport:`, which is added here. */
  constructor(message: string) {
    super(`Rapport: ${message}`);
  }
}
