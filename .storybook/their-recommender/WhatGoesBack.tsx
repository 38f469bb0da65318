import type { Signal } from "@rapport/core";
import { type ReactNode, useId, useSyncExternalStore } from "react";
import { toRecombee } from "./recombee.ts";
import type { Told } from "./Told.ts";

/** As many as are taken in at a glance. */
const shown = 6;

/** Every signal since the page opened as the call a host makes of it, newest first. */
export function WhatGoesBack({ told, userId }: WhatGoesBackProps): ReactNode {
  const id = useId();
  const signals = useSyncExternalStore(told.subscribe, told.signals, told.signals);
  const acts = signals.filter(({ type }) => type !== "impression");
  return (
    <section className="their-recommender-back" aria-labelledby={id}>
      <h2 id={id}>What goes back to Recombee</h2>
      <p>
        Each call carries the <code>recommId</code> of the answer the film came from. Nothing is sent from
        this page: these are the calls a host makes in <code>onSignal</code>, if the person allowed that.
      </p>
      {acts.length === 0 && <p>Nothing yet. Open, like or hide a film.</p>}
      <ol>
        {acts
          .toReversed()
          .slice(0, shown)
          .map((signal) => (
            <li key={signal.id}>
              <Call signal={signal} userId={userId} />
            </li>
          ))}
      </ol>
    </section>
  );
}

function Call({ signal, userId }: { readonly signal: Signal; readonly userId: string }): ReactNode {
  const call = toRecombee(signal, userId);
  const about = "item" in signal ? signal.item.title : "trait" in signal ? signal.trait : signal.counter;
  if (!call)
    return (
      <p>
        <code>{signal.type}</code> {about}: Recombee has no call for it. It stays on this device, and is
        obeyed here.
      </p>
    );
  return (
    <>
      <p>
        <code>{`${call.method} ${call.path}`}</code> {about}
      </p>
      <pre>
        <code>{JSON.stringify(call.body, undefined, 2)}</code>
      </pre>
    </>
  );
}

interface WhatGoesBackProps {
  readonly told: Told;
  readonly userId: string;
}
