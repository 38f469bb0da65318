import { render, screen } from "@testing-library/react";
import { type ComponentProps, type Ref, useState } from "react";
import { expect, test, vi } from "vitest";
import { type PartProps, useRender } from "./useRender.ts";

interface State {
  readonly open: boolean;
  readonly side: "top" | undefined;
}

interface PartOptions extends PartProps<"button", State> {
  own?: ComponentProps<"button">;
  state?: State;
}

const closed: State = { open: false, side: undefined };
const nothing = {};

function Part({ own = nothing, state = closed, ...props }: PartOptions) {
  return useRender("button", props, own, state);
}

const button = () => screen.getByRole("button");

test("the user's handler runs first, and may prevent the part's own", () => {
  const calls: string[] = [];
  const own = { onClick: () => void calls.push("own") };
  const { rerender } = render(<Part onClick={() => void calls.push("theirs")} own={own} />);
  button().click();
  expect(calls).toEqual(["theirs", "own"]);
  rerender(<Part onClick={(event) => event.preventDefault()} own={own} />);
  button().click();
  expect(calls).toEqual(["theirs", "own"]);
});

test("a handler of the element it renders as comes first of all", () => {
  const calls: string[] = [];
  const log = (name: string) => ({ onClick: () => void calls.push(name) });
  render(<Part {...log("props")} own={log("own")} render={<button type="button" {...log("element")} />} />);
  button().click();
  expect(calls).toEqual(["element", "props", "own"]);
});

test("the user's attributes win, unless they are undefined", () => {
  render(<Part own={{ title: "ours", lang: "en" }} lang={undefined} title="theirs" />);
  expect([button().title, button().lang]).toEqual(["theirs", "en"]);
});

test("state becomes attributes", () => {
  const { rerender } = render(<Part state={{ open: true, side: "top" }} />);
  expect(button().outerHTML).toBe('<button data-open="" data-side="top"></button>');
  rerender(<Part />);
  expect(button().outerHTML).toBe("<button></button>");
});

test("all refs are set once, and cleaned up each in its own way", () => {
  const cleanUp = vi.fn<() => void>();
  const withCleanUp = vi.fn<(element: unknown) => () => void>(() => cleanUp);
  const plain = vi.fn<(element: unknown) => void>();
  const object: Ref<HTMLButtonElement> = { current: null };
  const { rerender, unmount } = render(<Part own={{ ref: withCleanUp }} ref={object} />);
  const element = button();
  expect(object.current).toBe(element);
  rerender(<Part own={{ ref: withCleanUp }} ref={object} title="again" />);
  expect(withCleanUp.mock.calls).toEqual([[element]]);
  rerender(<Part own={{ ref: withCleanUp }} ref={plain} />);
  expect(object.current).toBeNull();
  expect(plain).toHaveBeenCalledWith(element);
  const before = cleanUp.mock.calls.length;
  unmount();
  expect(plain).toHaveBeenLastCalledWith(null);
  expect(cleanUp.mock.calls.length).toBe(before + 1);
});

test("keeps the element, and with it the focus, while only props change", () => {
  function Counter() {
    const [count, setCount] = useState(0);
    return <Part onClick={() => setCount(count + 1)}>{count}</Part>;
  }
  render(<Counter />);
  button().focus();
  button().click();
  expect(document.activeElement).toBe(button());
});
