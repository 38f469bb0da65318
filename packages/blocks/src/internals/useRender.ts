import {
  cloneElement,
  type ComponentProps,
  createElement,
  isValidElement,
  type JSX,
  type ReactElement,
  type Ref,
} from "react";
import { mergeProps, type Props } from "./mergeProps.ts";
import { stateAttributes } from "./stateAttributes.ts";
import { useMergedRef } from "./useMergedRef.ts";

/** Another element for a part: an element to take over, or a function that makes one. */
export type Render<Tag extends keyof JSX.IntrinsicElements, State extends object> =
  | ReactElement
  | ((props: ComponentProps<Tag>, state: State) => ReactElement | null);

/** What every part accepts: the attributes of its element, a ref among them, and `render`. */
export type PartProps<
  Tag extends keyof JSX.IntrinsicElements,
  State extends object = object,
> = ComponentProps<Tag> & { render?: Render<Tag, State> | undefined };

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
  const { render, ref: givenRef, ...attributes } = given as Props & Pick<PartProps<Tag, State>, "render">;
  const { ref: ownRef, ...ours } = own as Props;
  const target = isValidElement<Props>(render) ? render : undefined;
  const ref = useMergedRef(
    ownRef as Ref<unknown>,
    givenRef as Ref<unknown>,
    target?.props.ref as Ref<unknown>,
  );
  const props: Props = mergeProps({ ...stateAttributes(state), ...ours }, attributes);
  if (ref) props["ref"] = ref;
  if (typeof render === "function") return render(props as ComponentProps<Tag>, state);
  if (target) return cloneElement(target, { ...mergeProps(props, target.props), ref });
  return createElement(tag, props);
}
