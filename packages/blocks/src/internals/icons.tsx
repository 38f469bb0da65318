import type { ReactNode } from "react";

/**
 * A 20 px line drawing in the colour of the text around it; the style sheet draws the lines. Always decoration: the words
 * beside it carry the meaning. Called, not rendered: icons stand on every card.
 * @param directional Whether it points along the reading direction: then it is mirrored in right-to-left text.
 */
const drawing = (children: ReactNode, directional = false): ReactNode => (
  <svg
    aria-hidden="true"
    className="rapport-icon"
    data-directional={directional ? "" : undefined}
    height="20"
    key="icon"
    viewBox="0 0 20 20"
    width="20"
  >
    {children}
  </svg>
);

const thumb =
  "M6.25 9 9 3.6a1 1 0 0 1 .9-.55c1 0 1.75.9 1.6 1.9L11 8.25h4a1.75 1.75 0 0 1 1.7 2.15l-1.15 4.75a1.75 1.75 0 0 1-1.7 1.35h-7.6M6.25 9v7.5h-2a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1Z";

/** More like this. */
export function ThumbUpIcon() {
  return drawing(<path d={thumb} />);
}

/** Less like this. */
export function ThumbDownIcon() {
  return drawing(<path d={thumb} transform="rotate(180 10 10)" />);
}

/** A question in a circle: why am I seeing this, and what was guessed. */
export function WhyIcon() {
  return whyIcon;
}

/** The same for all why triggers. */
export const whyIcon = /* @__PURE__ */ drawing(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M7.9 8a2.15 2.15 0 1 1 3.2 1.87c-.7.4-1.1.83-1.1 1.53v.2M10 14h.01" />
  </>,
);

/** Towards the end of the line, or back to its start. */
export function ChevronIcon({ back }: { back: boolean }) {
  return drawing(<path d={back ? "M12 4.75 6.75 10 12 15.25" : "M8 4.75 13.25 10 8 15.25"} />, true);
}

/** Close. */
export function CloseIcon() {
  return drawing(<path d="m5.5 5.5 9 9m0-9-9 9" />);
}

/** Done. */
export function CheckIcon() {
  return drawing(<path d="m4.25 10.5 3.75 3.75 7.75-8" />);
}

/** An eye struck through: hidden. */
export function HiddenIcon() {
  return drawing(
    <path d="M8.2 5.1A7 7 0 0 1 10 4.85c3.9 0 6.4 3.15 7.25 5.15a9.6 9.6 0 0 1-1.95 2.8M5.35 6.65A9.7 9.7 0 0 0 2.75 10c.85 2 3.35 5.15 7.25 5.15 1.5 0 2.8-.45 3.85-1.1M8.6 8.6a2 2 0 0 0 2.8 2.8M3.5 3.5l13 13" />,
  );
}

/** Two sparks: something different. */
export function DifferentIcon() {
  return drawing(
    <path d="M8.75 3.5c.5 3.4 2 4.9 5.25 5.5-3.25.6-4.75 2.1-5.25 5.5-.5-3.4-2-4.9-5.25-5.5 3.25-.6 4.75-2.1 5.25-5.5ZM15 13v3.5M13.25 14.75h3.5" />,
  );
}

/** An open eye: what you did here was noticed. */
export function SeenIcon() {
  return drawing(
    <>
      <path d="M2.75 10C3.6 8 6.1 4.85 10 4.85S16.4 8 17.25 10c-.85 2-3.35 5.15-7.25 5.15S3.6 12 2.75 10Z" />
      <circle cx="10" cy="10" r="2" />
    </>,
  );
}

/** A heart: you told us. */
export function HeartIcon() {
  return drawing(
    <path d="M10 16.25c-4-2.7-6.75-5.2-6.75-8.35A3.55 3.55 0 0 1 6.8 4.3c1.35 0 2.5.7 3.2 1.85.7-1.15 1.85-1.85 3.2-1.85a3.55 3.55 0 0 1 3.55 3.6c0 3.15-2.75 5.65-6.75 8.35Z" />,
  );
}

/** A star: reached. */
export function StarIcon() {
  return drawing(
    <path d="m10 3.25 2.05 4.3 4.7.6-3.45 3.25.9 4.65L10 13.75l-4.2 2.3.9-4.65L3.25 8.15l4.7-.6Z" />,
  );
}

/** A rising line: popular. */
export function PopularIcon() {
  return drawing(<path d="m3 14.25 4.75-4.75 3.25 3.25 5.75-6M12.75 6.5h4.25v4.25" />, true);
}

/** A telephone receiver. */
export function PhoneIcon() {
  return drawing(
    <path d="M6.9 3.5 8.4 7 6.7 8.3a9.6 9.6 0 0 0 5 5l1.3-1.7 3.5 1.5v2.4c0 .7-.6 1.2-1.3 1.1A12.7 12.7 0 0 1 3.4 4.8c-.1-.7.4-1.3 1.1-1.3Z" />,
  );
}

/** A speech bubble. */
export function ChatIcon() {
  return drawing(
    <path d="M4.5 4.25h11c.7 0 1.25.55 1.25 1.25v7c0 .7-.55 1.25-1.25 1.25H9.25L5.5 16.75v-3h-1c-.7 0-1.25-.55-1.25-1.25v-7c0-.7.55-1.25 1.25-1.25Z" />,
    true,
  );
}
