import { cloneElement, type ComponentProps, createElement, type JSX, type ReactElement } from "react";
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
  const rendered = mergeProps({ ...stateAttributes(state), ...own }, theirs);
  // A function has none.
  const props = mergeProps(rendered, (render as ReactElement<Props> | undefined)?.props);
  if (typeof render === "function") return render(props, state);
  return render ? cloneElement(render, props) : createElement(tag, props);
}
