import { useState, version } from "react";

/** Renders the same on both sides, and comes alive. */
export function Counter({ start }: { start: number }) {
  const [count, setCount] = useState(start);
  return <button onClick={() => setCount(count + 1)}>{`Seen ${count} times`}</button>;
}

/** Names the place where it renders, so that the two sides differ. */
export function Place() {
  return <p>{typeof document === "undefined" ? "server" : "browser"}</p>;
}

/** The same text on both sides, but one attribute differs. */
export function PlaceAttribute() {
  return <p data-place={typeof document === "undefined" ? "server" : "browser"}>{version}</p>;
}

/** Throws wherever it renders. */
export function Broken(): never {
  throw new Error("broken on purpose");
}
