import type { PermissionAdapter, PermissionStanding } from "@rapport/react/permission";

/** A permission whose browser is played by a test or a story. */
export interface Pretended extends PermissionAdapter<string> {
  /** Changes how it stands, as the settings of a browser would. */
  readonly become: (standing: PermissionStanding) => void;
  /** How often it was asked for. */
  readonly requests: () => number;
}

/** What the browser does when it is asked. `dismissed`: its question is closed. `nothing`: it stays open. */
export type Reaction = "granted" | "denied" | "dismissed" | "failed" | "nothing";

interface Pretence {
  /** @default "prompt" */
  readonly standing?: PermissionStanding;
  /** One after the other; the last one again and again. @default ["granted"] */
  readonly reactions?: readonly Reaction[];
}

const refused = (): Error => new DOMException("Refused.", "NotAllowedError");

/** Plays a browser. With the name of a permission of browsers it has its words. */
export function pretend(
  name: string,
  { standing = "prompt", reactions = ["granted"] }: Pretence = {},
): Pretended {
  const listeners = new Set<() => void>();
  let current = standing;
  let count = 0;
  const become = (next: PermissionStanding): void => {
    current = next;
    listeners.forEach((listener) => listener());
  };
  return {
    name,
    query: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    request: async () => {
      const reaction = reactions[Math.min(count, reactions.length - 1)];
      count += 1;
      if (reaction === "nothing") return new Promise<never>(() => {});
      if (reaction === "failed") throw new Error("It is out of order.");
      if (reaction === "dismissed") throw refused();
      become(reaction === "denied" ? "denied" : "granted");
      if (reaction === "denied") throw refused();
      return "there";
    },
    become,
    requests: () => count,
  };
}
