import type { PermissionAdapter } from "@rapport/react/permission";

/** What the phone of the story answers when it is asked. */
export type PhoneAnswer = "yes" | "no";

/** Steps that the phone has counted today. */
const counted = 3200;

/** A phone that counts steps: it stands for the platform of an app, which asks in words of its own. */
export function createPhone(answer: PhoneAnswer): PermissionAdapter<number> {
  let standing: "prompt" | "granted" | "denied" = "prompt";
  const listeners = new Set<() => void>();
  return {
    name: "steps",
    query: () => standing,
    request: async () => {
      standing = answer === "yes" ? "granted" : "denied";
      for (const listener of [...listeners]) listener();
      if (answer === "no") throw new DOMException("The person said no.", "NotAllowedError");
      return counted;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
