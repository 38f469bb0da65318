import {
  cloneElement,
  type ComponentProps,
  createElement,
  type JSX,
  type ReactElement,
  type Ref,
} from "react";
import { mergeProps, type Props } from "./mergeProps.ts";
import { stateAttributes } from "./stateAttributes.ts";

/** Another element for a part: an element to take over, or a function that makes one. */
export type Render<Tag extends keyof JSX.IntrinsicElements, State extends object> =
  | ReactElement
  | ((props: ComponentProps<Tag>, state: State) => ReactElement | null);

/** What every part accepts: the attributes of its element, a ref among them, and `render`. */
export type PartProps<
  Tag extends keyof JSX.IntrinsicElements,
  State extends object = object,
> = ComponentProps<Tag> & { render?: Render<Tag, State> | undefined };

type Given<State> = Props & {
  ref?: Ref<unknown>;
  render?: ReactElement<Props> | ((props: Props, state: State) => ReactElement | null);
};

/**
 * Renders a part: its own attributes and state, the user's on top of them, on the element the user wants.
 * @param tag The element unless `render` gives another.
 * @param given The user's props. Class names are joined, handlers run before the part's own, refs are both set.
 * @param own What the part itself needs.
 * @param state Becomes `data-*` attributes, and is passed to `render`.
 */
export function useRender<Tag extends keyof JSX.IntrinsicElements, State extends object>(
  tag: Tag,
  given: PartProps<Tag, State>,
  own: NoInfer<ComponentProps<Tag>>,
  state: State = {} as State,
): ReactElement | null {
  const { render, ...theirs } = given as Given<State>;
  const target = typeof render === "object" ? render.props : {};
  const ref = mergedRef(mergedRef(own.ref as Ref<unknown>, theirs.ref), target["ref"] as Ref<unknown>);
  const props = mergeProps(mergeProps({ ...stateAttributes(state), ...own }, theirs), target);
  if (ref) props["ref"] = ref;
  if (typeof render === "function") return render(props, state);
  return render ? cloneElement(render, props) : createElement(tag, props);
}

const merged = new WeakMap<object, WeakMap<object, unknown>>();

/** One ref that sets both. It is the same for the same two, so nothing is kept for those who have only one. */
export function mergedRef<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  if (!first || !second) return first || second;
  const withFirst = merged.get(first) ?? new WeakMap<object, unknown>();
  const known = withFirst.get(second) as Ref<T> | undefined;
  if (known) return known;
  const both = (value: T) => {
    const undo = [set(first, value), set(second, value)];
    return () => {
      for (const step of undo) step();
    };
  };
  merged.set(first, withFirst.set(second, both));
  return both;
}

/** @returns how to take the value back: what the ref itself returned, or null in its place. */
function set<T>(ref: NonNullable<Ref<T>>, value: T | null): () => void {
  const cleanUp = typeof ref === "function" ? ref(value) : void (ref.current = value);
  return typeof cleanUp === "function" ? cleanUp : () => void set(ref, null);
}
