import type { Consent, DataKind } from "@rapport/core";
import { type ReactNode, useId, useState } from "react";

/** The switches of what the page may use, all on at first. Switching one off changes the page at once. */
export function Uses({ consent, title, text, kinds, level }: UsesProps): ReactNode {
  const id = useId();
  const Heading = `h${level}` as const;
  const [granted, setGranted] = useState<readonly DataKind[]>(() => kinds.map(({ kind }) => kind));
  const change = (kind: DataKind): void => {
    const next = granted.includes(kind) ? granted.filter((other) => other !== kind) : [...granted, kind];
    setGranted(next);
    consent.set(next);
  };
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p>{text}</p>
      {kinds.map(({ kind, title: name, text: meaning }) => (
        <label key={kind} className="shelf-page-use">
          <input type="checkbox" checked={granted.includes(kind)} onChange={() => change(kind)} />
          <span>
            <b>{name}</b>
            <br />
            {meaning}
          </span>
        </label>
      ))}
    </section>
  );
}

/** A kind of data and what it does, in the words of the host. */
export interface Use {
  readonly kind: DataKind;
  readonly title: string;
  readonly text: string;
}

export interface UsesProps {
  readonly consent: Consent;
  readonly title: string;
  readonly text: string;
  /** All of them granted when the page opens. */
  readonly kinds: readonly Use[];
  /** Of the heading. */
  readonly level: 2 | 3;
}
