import { createPersonalization } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { type ReactNode, useState } from "react";
import { PersonalizationProvider } from "./PersonalizationProvider.tsx";
import { useAsk } from "./useAsk.ts";
import { useAttention } from "./useAttention.ts";

function Asked(): ReactNode {
  const { status } = useAsk({ id: "steps", kind: "permission" });
  const { trace } = useAttention();
  return (
    <main>
      {status === "showing" && <section aria-label="May we count your steps?" />}
      <p>{trace.length} asks</p>
    </main>
  );
}

/** A page that asks one thing. */
export function AskingPage(): ReactNode {
  const [personalization] = useState(() => createPersonalization());
  return (
    <PersonalizationProvider personalization={personalization} messages={english}>
      <Asked />
    </PersonalizationProvider>
  );
}
