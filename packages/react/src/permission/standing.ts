/**
 * How a permission stands. `unsupported`: this browser or page cannot have it. `unknown`: the browser does not tell, or
 * has not yet, as on a server. `prompt`: the browser would ask the person.
 */
export type PermissionStanding = "unsupported" | "unknown" | "prompt" | "granted" | "denied";

/**
 * What came of a request. `dismissed`: the browser's question was closed without an answer. `untrusted`: it was not made
 * within a person's click, so the browser was not asked.
 */
export type PermissionOutcome =
  | { readonly status: "granted" | "denied" | "dismissed" | "unsupported" | "untrusted" }
  | { readonly status: "failed"; readonly error: unknown };
