import { render } from "@testing-library/react";
import type { ComponentType, ReactElement, ReactNode } from "react";
import { expect, test, vi } from "vitest";

/** A part as it is used, with nothing of its own said. */
export interface Conformance {
  /** The part, with the props it cannot do without. */
  readonly part: ReactElement;
  /** Name of the element it renders: `"UL"`. */
  readonly element: string;
  /** What it needs around it. */
  readonly within?: (part: ReactNode) => ReactNode;
}

const mark = "data-conformance";

/** Proves that a part takes attributes, a ref, class names, handlers and another element, as every part does. */
export function describeConformance({ part, element, within = (inner) => inner }: Conformance): void {
  const Part = part.type as ComponentType<Record<string, unknown>>;
  const show = (props: Record<string, unknown>): HTMLElement => {
    const given = part.props as Record<string, unknown>;
    const { container } = render(within(<Part {...given} {...props} {...{ [mark]: "" }} />));
    const found = container.querySelectorAll<HTMLElement>(`[${mark}]`);
    expect(found).toHaveLength(1);
    return found[0] as HTMLElement;
  };

  test(`is a ${element}, and forwards attributes to it`, () => {
    const node = show({ lang: "de", title: undefined });
    expect(node.tagName).toBe(element);
    expect(node.lang).toBe("de");
  });

  test("gives its element to a ref, and takes it back", () => {
    const ref = { current: null };
    const callback = vi.fn<(value: unknown) => void>();
    const node = show({ ref });
    expect(ref.current).toBe(node);
    const { unmount } = render(within(<Part {...(part.props as object)} ref={callback} />));
    unmount();
    expect(callback.mock.calls.map(([value]) => value instanceof Element)).toEqual([true, false]);
  });

  test("joins class names", () => {
    const own = show({}).className;
    const node = show({ className: "theirs" });
    expect(node.className).toBe(`${own} theirs`.trim());
  });

  test("runs the user's handler first", () => {
    const onClick = vi.fn<() => void>();
    const node = show({ onClick: onClick.mockImplementation(() => {}) });
    node.click();
    expect(onClick).toHaveBeenCalledOnce();
  });

  test("renders another element", () => {
    const ref = { current: null };
    const inner = { current: null };
    const node = show({ ref, render: <section className="given" id="given" ref={inner} /> });
    expect(node.tagName).toBe("SECTION");
    expect(node.id).toBe("given");
    expect(node.classList).toContain("given");
    expect([ref.current, inner.current]).toEqual([node, node]);
  });

  test("lets a function render it, and tells it the state", () => {
    const as = vi.fn<(props: object, state: object) => ReactElement>();
    const node = show({ render: as.mockImplementation((props) => <section {...props} />) });
    expect(node.tagName).toBe("SECTION");
    const state = as.mock.lastCall?.[1] as Record<string, string | number | boolean | null | undefined>;
    for (const [key, value] of Object.entries(state))
      expect(node.getAttribute(`data-${key}`)).toBe(value === true ? "" : value ? String(value) : null);
  });
}
