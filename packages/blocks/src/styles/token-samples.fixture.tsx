import { useId, useState, useSyncExternalStore, type CSSProperties, type ReactNode } from "react";
import { contrast, parseOklch } from "./contrast.fixture.ts";

const panel: CSSProperties = {
  border: "1px solid var(--rapport-color-border)",
  borderRadius: "var(--rapport-radius-m)",
  background: "var(--rapport-color-surface-raised)",
};

const muted: CSSProperties = { color: "var(--rapport-color-text-muted)", fontSize: "var(--rapport-text-s)" };

/** A chapter of the page: a heading and its samples in a list. */
export function Chapter({ title, column, children }: { title: string; column: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} style={{ margin: 0, fontSize: "var(--rapport-text-l)", fontWeight: 600 }}>
        {title}
      </h2>
      <ul
        style={{
          display: "grid",
          gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${column}), 1fr))`,
          gap: "var(--rapport-space-4)",
          margin: 0,
          padding: 0,
          paddingBlockStart: "var(--rapport-space-4)",
          listStyle: "none",
        }}
      >
        {children}
      </ul>
    </section>
  );
}

function Name({ name, value, children }: { name: string; value?: string; children?: ReactNode }) {
  return (
    <div style={{ padding: "var(--rapport-space-3)" }}>
      <code style={{ fontSize: "var(--rapport-text-s)", overflowWrap: "anywhere" }}>{name}</code>
      {value && <div style={muted}>{value}</div>}
      {children && <div style={muted}>{children}</div>}
    </div>
  );
}

/** Calls back when the page may have changed its theme: an attribute in it, or a preference of the person. */
function onThemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  const attributeFilter = ["data-theme", "style", "class"];
  observer.observe(document.documentElement, { attributes: true, attributeFilter, subtree: true });
  const queries = [matchMedia("(prefers-color-scheme: dark)"), matchMedia("(prefers-contrast: more)")];
  for (const query of queries) query.addEventListener("change", callback);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", callback);
  };
}

/** The contrast of an element's text with its own background as it is painted now; 0 before it is. */
function useContrast(element: HTMLElement | null): number {
  const painted = useSyncExternalStore(
    onThemeChange,
    () => {
      if (!element) return "";
      const { color, backgroundColor } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    },
    () => "",
  );
  const [front, back] = painted.split(" on ").map(parseOklch);
  return front && back ? contrast(front, back) : 0;
}

interface ColorSampleProps {
  name: string;
  purpose: string;
  /** The custom properties that are painted as text and as its background. */
  front: string;
  back: string;
  /** Lines are drawn, not written. */
  line: boolean;
}

const role = (name: string) => name.replace("--rapport-color-", "");

/** A colour role, painted with the role it meets, and the contrast of the two. */
export function ColorSample({ name, purpose, front, back, line }: ColorSampleProps) {
  const [swatch, setSwatch] = useState<HTMLElement | null>(null);
  const figure = useContrast(swatch);
  return (
    <li style={{ ...panel, overflow: "hidden" }}>
      <div
        ref={setSwatch}
        style={{
          display: "flex",
          alignItems: "end",
          justifyContent: "space-between",
          minBlockSize: "72px",
          padding: "var(--rapport-space-3)",
          borderBlockEnd: "1px solid var(--rapport-color-border)",
          backgroundColor: `var(${back})`,
          color: `var(${front})`,
        }}
      >
        {!line && (
          <span style={{ fontSize: "var(--rapport-text-xl)", fontWeight: 600, lineHeight: 1 }}>Aa</span>
        )}
        <div
          style={
            line
              ? { flex: 1, alignSelf: "center", borderBlockEnd: "2px solid" }
              : { inlineSize: "24px", blockSize: "24px", borderRadius: "50%", background: "currentColor" }
          }
        />
      </div>
      <Name name={name} value={purpose}>
        <span data-contrast={figure}>{`${figure.toFixed(2)} : 1, ${role(front)} on ${role(back)}`}</span>
      </Name>
    </li>
  );
}

/** A length, drawn as a bar of that length. */
export function SpaceSample({ name, value }: { name: string; value: string }) {
  return (
    <li style={panel}>
      <div style={{ padding: "var(--rapport-space-3)", paddingBlockEnd: 0 }}>
        <div
          style={{ inlineSize: `var(${name})`, blockSize: "12px", background: "var(--rapport-color-accent)" }}
        />
      </div>
      <Name name={name} value={value} />
    </li>
  );
}

/** A box with this radius or this shadow. */
export function BoxSample({ name, value, style }: { name: string; value: string; style: CSSProperties }) {
  return (
    <li style={panel}>
      <div style={{ padding: "var(--rapport-space-5)" }}>
        <div style={{ blockSize: "56px", background: "var(--rapport-color-accent-soft)", ...style }} />
      </div>
      <Name name={name} value={value} />
    </li>
  );
}

/** A line of text in this size. */
export function TextSample({ name, value }: { name: string; value: string }) {
  return (
    <li style={panel}>
      <p
        style={{
          margin: 0,
          padding: "var(--rapport-space-3)",
          paddingBlockEnd: 0,
          fontSize: `var(${name})`,
          textWrap: "balance",
        }}
      >
        Because you liked Past Lives
      </p>
      <Name name={name} value={value} />
    </li>
  );
}

/** A dot that crosses its track in this time, or on this curve, at the press of the button. */
export function MotionSample({
  name,
  value,
  duration,
  ease,
}: {
  name: string;
  value: string;
  duration: string;
  ease: string;
}) {
  const [arrived, setArrived] = useState(false);
  return (
    <li style={panel}>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          gap: "var(--rapport-space-4)",
          padding: "var(--rapport-space-3)",
          paddingBlockEnd: 0,
        }}
      >
        <button className="rapport-button" aria-label={`Play ${name}`} onClick={() => setArrived(!arrived)}>
          Play
        </button>
        <div
          aria-hidden="true"
          style={{
            flex: 1,
            borderRadius: "var(--rapport-radius-full)",
            background: "var(--rapport-color-accent-soft)",
            paddingInlineEnd: "20px",
          }}
        >
          <div
            style={{
              inlineSize: arrived ? "100%" : "0%",
              minInlineSize: 0,
              blockSize: "20px",
              display: "flex",
              justifyContent: "end",
              transition: `inline-size calc(${duration} * var(--rapport-motion)) ${ease}`,
            }}
          >
            <div
              style={{
                flex: "none",
                inlineSize: "20px",
                blockSize: "20px",
                marginInlineEnd: "-20px",
                borderRadius: "50%",
                background: "var(--rapport-color-accent)",
              }}
            />
          </div>
        </div>
      </div>
      <Name name={name} value={value} />
    </li>
  );
}
