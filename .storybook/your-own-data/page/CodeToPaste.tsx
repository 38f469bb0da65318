import { type ReactNode, useId, useState } from "react";
import { generateCode } from "../code/generateCode.ts";
import type { EventMapping, ItemMapping } from "../mapping/mapping.ts";
import type { FileReport } from "../worker/job.ts";
import { scrolling } from "./scrolling.ts";

/** The mapping as code, with a button that copies it. */
export function CodeToPaste({ items, events }: CodeToPasteProps): ReactNode {
  const id = useId();
  const code = generateCode(items, events);
  const [copied, setCopied] = useState<{ readonly code: string; readonly done: boolean }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied({ code, done: true });
    } catch {
      setCopied({ code, done: false });
    }
  };
  return (
    <section className="own-data-part own-data-code" aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>Take it with you</h2>
          <p>These choices as TypeScript: items from rows, and a personalization from events.</p>
        </div>
        <button type="button" className="rapport-button" onClick={() => void copy()}>
          Copy the code
        </button>
      </header>
      <pre aria-labelledby={id} {...scrolling}>
        <code>{code}</code>
      </pre>
      <p role="status">
        {copied?.code === code &&
          (copied.done ? "Copied." : "The browser did not allow it: select the code and copy it.")}
      </p>
    </section>
  );
}

interface CodeToPasteProps {
  readonly items: FileReport<ItemMapping>;
  readonly events: FileReport<EventMapping> | undefined;
}
