import type { PermissionAdapter, PermissionStanding } from "@rapport/react/permission";

/** A permission whose browser is played by a test or a story. */
export interface Pretended extends PermissionAdapter<string> {
  /** Changes how it stands, as the settings of a browser would. */
  readonly become: (standing: PermissionStanding) => void;
  /** How often it was asked for. */
  readonly requests: () => number;
  /** Answers what stays open. */
  readonly answer: (reaction: Answered) => void;
}

/** What the browser does in the end. `dismissed`: its question is closed. */
export type Answered = "granted" | "denied" | "dismissed" | "failed";

/** What the browser does when it is asked. `nothing`: its question stays open. */
export type Reaction = Answered | "nothing";

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
  let answer: (reaction: Answered) => void = () => {};
  const become = (next: PermissionStanding): void => {
    current = next;
    listeners.forEach((listener) => listener());
  };
  const react = (reaction: Answered): string => {
    if (reaction === "failed") throw new Error("It is out of order.");
    if (reaction === "dismissed") throw refused();
    become(reaction);
    if (reaction === "denied") throw refused();
    return "there";
  };
  return {
    name,
    query: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    request: async () => {
      const reaction = reactions[Math.min(count, reactions.length - 1)] ?? "nothing";
      count += 1;
      if (reaction !== "nothing") return react(reaction);
      return react(await new Promise<Answered>((resolve) => (answer = resolve)));
    },
    become,
    requests: () => count,
    answer: (reaction) => answer(reaction),
  };
}
